import { useId, useState } from 'react';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';
import { yearOf } from '../../digest/month';
import { nameOfPeriod, type Period, parsePeriod, periodNames } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { SheetHead } from '../../ui/SheetHead';
import { useDialog } from '../../ui/useDialog';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { usePlaceBelow } from '../browse/calendar/usePlaceBelow';
import { YearLink } from '../browse/calendar/YearLink';
import { YearTabs } from '../browse/calendar/YearTabs';
import { PeriodLink } from './PeriodLink';

type Props = {
  /** The period that is shown. */
  period: Period;
  manifest: ManifestDays;
  onClose: () => void;
};

/** The weeks or months of the archive by year, or its years, in a dialog below the heading; a sheet on a phone. */
export default function PeriodChooser({ period, manifest, onClose }: Props) {
  const words = useTexts('period');
  const commands = useTexts('commands');
  const { close, attributes } = useDialog(onClose);
  const titleId = useId();
  usePlaceBelow(attributes.ref);
  useHistoryStep(close);
  const [year, setYear] = useState(yearOf(period.name));
  const { kind } = period;
  const entries = new Map<string, ManifestDay[]>();
  for (const entry of manifest.days) {
    const name = nameOfPeriod(kind, entry.day);
    entries.set(name, [...(entries.get(name) ?? []), entry]);
  }
  // That of the period, too, which need not have a digest.
  const years = [...new Set([...Array.from(entries.keys(), yearOf), yearOf(period.name)])].sort();
  const hasPage = manifest.days.some(({ day }) => yearOf(day) === year);
  return (
    <dialog
      {...attributes}
      aria-labelledby={titleId}
      className="sheet max-sm:backdrop:bg-backdrop sm:m-auto sm:w-96 sm:rounded-lg sm:border sm:border-ink sm:backdrop:bg-transparent"
    >
      <SheetHead
        titleId={titleId}
        title={words[kind].choose}
        button={{ 'aria-label': commands.close, onClick: close, className: 'sm:hidden' }}
        className="border-b border-rule"
      />
      <div className="px-3 pt-1 pb-3">
        {kind !== 'year' && <YearTabs years={years} year={year} onYear={setYear} />}
        <ol className="mt-2 grid grid-cols-6">
          {(kind === 'year' ? years : periodNames(kind, year)).map((name) => {
            const each = parsePeriod(kind, name);
            return (
              <li key={name}>
                {each && (
                  <PeriodLink
                    period={each}
                    isChosen={name === period.name}
                    entries={entries.get(name) ?? []}
                    repeats={manifest.repeats}
                    onGo={close}
                  />
                )}
              </li>
            );
          })}
        </ol>
        {kind !== 'year' && hasPage && <YearLink year={year} onGo={close} />}
      </div>
    </dialog>
  );
}
