import type { Question } from '../../digest/question';
import type { VoteFilter } from '../../digest/voteFilter';
import { useMessages } from '../../i18n/messages';
import { FIELD, LABEL } from '../../ui/looks';
import { useDraft } from '../../ui/useDraft';

type Props = { question: Question; ask: (change: Partial<Question>) => void };

/** A span of votes, or the papers whose votes are unknown: one or the other. */
export function VoteFields({ question, ask }: Props) {
  const { filters } = useMessages();
  const { votes } = question;
  const unknown = votes?.kind === 'unknown';
  const { min, max } = votes?.kind === 'range' ? votes : { min: null, max: null };
  return (
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-[1fr_1fr_auto]">
      <CountField
        label={filters.minVotes}
        value={min}
        onChange={(value) => ask({ votes: rangeOf(value, max) })}
      />
      <CountField
        label={filters.maxVotes}
        value={max}
        onChange={(value) => ask({ votes: rangeOf(min, value) })}
      />
      <label className="target col-span-2 flex items-center gap-2 self-end text-12 leading-tight text-ink-2 sm:col-span-1">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-seal"
          checked={unknown}
          onChange={({ target }) => ask({ votes: target.checked ? { kind: 'unknown' } : null })}
        />
        {filters.unknownVotes}
      </label>
    </div>
  );
}

function CountField(props: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const draft = useDraft(props.value === null ? '' : String(props.value), (text) => {
    const value = /^\d{1,7}$/.test(text.trim()) ? Number(text) : null;
    if (value !== props.value) props.onChange(value);
  });
  return (
    <label>
      <span className={LABEL}>{props.label}</span>
      <input type="text" inputMode="numeric" autoComplete="off" className={FIELD} {...draft} />
    </label>
  );
}

function rangeOf(min: number | null, max: number | null): VoteFilter | null {
  return min === null && max === null ? null : { kind: 'range', min, max };
}
