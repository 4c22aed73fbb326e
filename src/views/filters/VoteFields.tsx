import { useMessages } from '../../i18n/messages';
import { foldForms } from '../../korean/foldForms';
import { type VoteFields as Votes, voteRange } from '../../question/voteFilter';
import { FIELD, LABEL } from '../../ui/classNames';
import { useDraft } from '../../ui/useDraft';
import { useFieldKey } from '../../ui/useFieldKey';

/** The least and the most votes as text fields, or a box for unknown votes: one excludes the other. */
export function VoteFields({ votes, onChange }: Votes & { onChange: (change: Votes) => void }) {
  const { filters } = useMessages();
  const unknown = votes?.kind === 'unknown';
  const { min, max } = votes?.kind === 'range' ? votes : { min: null, max: null };
  return (
    <div className="grid min-w-0 flex-1 grid-cols-2 items-center gap-x-2 gap-y-1 lg:flex lg:gap-1">
      <CountField
        label={filters.minVotes}
        placeholder={filters.least}
        value={min}
        onChange={(value) => onChange({ votes: voteRange(value, max) })}
      />
      <span aria-hidden="true" className="max-lg:hidden">
        –
      </span>
      <CountField
        label={filters.maxVotes}
        placeholder={filters.most}
        value={max}
        onChange={(value) => onChange({ votes: voteRange(min, value) })}
      />
      <label className="target col-span-2 flex items-center gap-1.5 text-12 leading-tight whitespace-nowrap text-ink-2 lg:ml-auto">
        <input
          type="checkbox"
          className="size-3.5 shrink-0 accent-ink"
          checked={unknown}
          onChange={({ target }) =>
            onChange({ votes: target.checked ? { kind: 'unknown' } : null })
          }
        />
        {filters.unknownVotes}
      </label>
    </div>
  );
}

function CountField(props: {
  label: string;
  placeholder: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const draft = useDraft(props.value === null ? '' : String(props.value), (text) => {
    const digits = foldForms(text).trim();
    const value = /^\d{1,7}$/.test(digits) ? Number(digits) : null;
    if (value !== props.value) props.onChange(value);
  });
  const key = useFieldKey(draft.ref, draft.value);
  return (
    <label>
      <span className={`lg:sr-only ${LABEL}`}>{props.label}</span>
      <input
        key={key}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={props.placeholder}
        className={`${FIELD} quiet-field lg:w-11 lg:text-center`}
        {...draft}
      />
    </label>
  );
}
