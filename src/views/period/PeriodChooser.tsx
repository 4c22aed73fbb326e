import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { sizeOf } from '../../digest/archiveSize';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';
import { yearOf } from '../../digest/month';
import { type Period, parsePeriod, periodNames, periodOf } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { isPlainClick } from '../../ui/isPlainClick';
import { SheetHead } from '../../ui/SheetHead';
import { useDialog } from '../../ui/useDialog';
import { useHistoryStep } from '../../ui/useHistoryStep';
import { PeriodCell, periodCellAttributes } from '../browse/calendar/PeriodCell';
import { usePlaceBelow } from '../browse/calendar/usePlaceBelow';
import { YearTabs } from '../browse/calendar/YearTabs';
import { periodLink } from '../browse/list/periodLink';
import { periodTitle } from '../browse/list/periodName';
import { useQuestion } from '../useQuestion';

type Props = {
  /** The period that is shown. */
  period: Period;
  manifest: ManifestDays;
  onClose: () => void;
};

/** The weeks or months of the archive by year, in a dialog below the heading of one; a sheet on a phone. */
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
    const { name } = periodOf(kind, entry.day);
    entries.set(name, [...(entries.get(name) ?? []), entry]);
  }
  // That of the period, too, which need not have a digest.
  const years = new Set([...Array.from(entries.keys(), yearOf), yearOf(period.name)]);
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
        <YearTabs years={[...years].toSorted()} year={year} onYear={setYear} />
        <ol className="mt-2 grid grid-cols-6">
          {periodNames(kind, year).map((name) => {
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
      </div>
    </dialog>
  );
}

type LinkProps = {
  period: Period;
  isChosen: boolean;
  /** Its digests. */
  entries: readonly ManifestDay[];
  repeats: ManifestDays['repeats'];
  onGo: () => void;
};

function PeriodLink({ period, isChosen, entries, repeats, onGo }: LinkProps) {
  const words = useTexts('period');
  const { none } = useTexts('calendar');
  const { count, format } = useMessages();
  const question = useQuestion();
  const { kind, name } = period;
  const { papers, listings } = sizeOf(entries, repeats);
  const size = entries.length > 0 ? (papers ?? listings) : null;
  const label = `${periodTitle(period, format, words)}, ${size === null ? none : count.papers(size)}`;
  const attributes = periodCellAttributes(isChosen, size !== null);
  const cell = (
    <PeriodCell
      name={kind === 'month' ? format.shortMonthOfYear(name) : words.shortWeek(name)}
      papers={size}
    />
  );
  if (size === null) {
    return (
      <span role="img" aria-label={label} {...attributes}>
        {cell}
      </span>
    );
  }
  return (
    <Link
      {...periodLink(period, question)}
      // Moving over them must not load a pack for each.
      preload={false}
      aria-label={label}
      aria-current={isChosen ? 'page' : undefined}
      onClick={(event) => isPlainClick(event) && onGo()}
      {...attributes}
    >
      {cell}
    </Link>
  );
}
