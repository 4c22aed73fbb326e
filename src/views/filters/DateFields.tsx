import { parseDay } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { DayFields } from '../../question/dayFilter';
import { FIELD, LABEL } from '../../ui/classNames';
import { useDraft } from '../../ui/useDraft';
import { useHydrated } from '../../ui/useHydrated';

type Props = {
  chosen: DayFields;
  days: readonly ManifestDay[];
  onChange: (change: Partial<DayFields>) => void;
};

const NO_LIMITS = { min: undefined, max: undefined };

/** The first and the last day as text fields, limited to the days of the archive. */
export function DateFields({ chosen, days, onChange }: Props) {
  const { filters } = useMessages();
  // No page rendered at build has them: a new day would change each.
  const limits = useHydrated() ? { min: days.at(-1)?.day, max: days[0]?.day } : NO_LIMITS;
  return (
    <div className="grid grid-cols-2 items-center gap-2 lg:flex lg:gap-1">
      <DateField
        {...limits}
        label={filters.from}
        placeholder={filters.earliest}
        value={chosen.from ?? ''}
        onChange={(from) => onChange({ from: parseDay(from) })}
      />
      <span aria-hidden="true" className="max-lg:hidden">
        –
      </span>
      <DateField
        {...limits}
        label={filters.to}
        placeholder={filters.latest}
        value={chosen.to ?? ''}
        onChange={(to) => onChange({ to: parseDay(to) })}
      />
    </div>
  );
}

function DateField(props: {
  label: string;
  /** Of an empty field: what browsers write there differs, and WebKit's reads like a date that was chosen. */
  placeholder: string;
  value: string;
  min: string | undefined;
  max: string | undefined;
  onChange: (text: string) => void;
}) {
  const draft = useDraft(props.value, (text) => {
    if (text !== props.value) props.onChange(text);
  });
  const isEmpty = draft.value === '';
  return (
    <div className="relative">
      <label>
        <span className={`lg:sr-only ${LABEL}`}>{props.label}</span>
        <input
          type="date"
          className={`${FIELD} quiet-field date-field lg:w-27`}
          min={props.min}
          max={props.max}
          data-empty={isEmpty || undefined}
          {...draft}
        />
      </label>
      {isEmpty && (
        <span aria-hidden="true" className="date-placeholder target">
          {props.placeholder}
        </span>
      )}
    </div>
  );
}
