import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import type { DayFields } from '../../question/dayFilter';
import { periodPresets } from './periodPresets';

type Props = {
  days: readonly ManifestDay[];
  chosen: DayFields;
  onChange: (days: DayFields) => void;
};

/** The last week, the last month and so on at one press. */
export function PeriodPresets({ days, chosen, onChange }: Props) {
  const { filters } = useMessages();
  return (
    <div className="mt-1 flex">
      {periodPresets(days).map((preset) => {
        const { from, to } = preset.days;
        const isChosen = chosen.from === from && chosen.to === to;
        return (
          <button
            key={preset.name}
            type="button"
            aria-pressed={isChosen}
            className={`target flex-1 rounded-md text-13 hover:bg-wash ${isChosen ? 'font-bold text-ink' : 'text-ink-2'}`}
            onClick={() => onChange(preset.days)}
          >
            {filters.presets[preset.name]}
          </button>
        );
      })}
    </div>
  );
}
