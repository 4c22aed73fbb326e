import { Link } from '@tanstack/react-router';
import { sizeOf } from '../../digest/archiveSize';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';
import type { Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { isPlainClick } from '../../ui/isPlainClick';
import { PeriodCell, periodCellAttributes } from '../browse/calendar/PeriodCell';
import { periodLink } from '../browse/list/periodLink';
import { periodTitle } from '../browse/list/periodName';
import { useQuestion } from '../useQuestion';

type Props = {
  period: Period;
  /** The one that is shown. */
  isChosen?: boolean;
  /** Its digests. */
  entries: readonly ManifestDay[];
  repeats: ManifestDays['repeats'];
  onGo?: () => void;
};

/** A cell of a table of periods: its name and how many papers it has; a link where it has a digest. */
export function PeriodLink({ period, isChosen = false, entries, repeats, onGo }: Props) {
  const words = useTexts('period');
  const { none } = useTexts('calendar');
  const { count, format } = useMessages();
  const question = useQuestion();
  const { kind, name } = period;
  const { papers, listings } = sizeOf(entries, repeats);
  const size = entries.length > 0 ? (papers ?? listings) : null;
  const label = `${periodTitle(period, format, words)}, ${size === null ? none : count.papers(size)}`;
  const shortName = {
    week: () => words.shortWeek(name),
    month: () => format.shortMonthOfYear(name),
    year: () => words.yearName(name),
  };
  const attributes = periodCellAttributes(isChosen, size !== null);
  const cell = <PeriodCell name={shortName[kind]()} papers={size} />;
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
      onClick={(event) => isPlainClick(event) && onGo?.()}
      {...attributes}
    >
      {cell}
    </Link>
  );
}
