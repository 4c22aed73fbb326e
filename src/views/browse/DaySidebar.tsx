import { isSettled } from '../../archive/contract';
import { useProgress } from '../../archive/page/ArchiveContext';
import type { Day } from '../../digest/day';
import { daysBy, type ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { isPlain, type Question } from '../../question/question';
import { useFacets } from '../charts/useFacets';
import { DaySidebarDays } from './DaySidebarDays';
import { DaySidebarMonth } from './DaySidebarMonth';
import { useVisibleDay } from './useVisibleDay';

/** An archive of no more days than this shows all of them; a longer one folds its older months. */
const MAX_UNFOLDED_DAYS = 40;
/** Months that are open from the start where the older ones are folded. */
const OPEN_MONTHS = 2;

type Props = { days: readonly ManifestDay[]; question: Question };

/** The days of the archive with their sizes. A day leads to its section of the archive list, else to its own page. */
export default function DaySidebar({ days, question }: Props) {
  const { timeline } = useMessages();
  const papersOf = usePapersOf(question);
  const visibleDay = useVisibleDay(isPlain(question));
  const maxPapers = days.reduce((max, { papers }) => Math.max(max, papers), 1);
  const isFolded = days.length > MAX_UNFOLDED_DAYS;
  const openMonths = [...daysBy('month', days).keys()].slice(0, OPEN_MONTHS);
  const shared = { question, papersOf, maxPapers, visibleDay };
  return (
    <nav
      aria-label={timeline.days}
      className="sticky top-(--sticky-top) hidden max-h-(--below-header) self-start overflow-y-auto py-6 pr-3 pl-5 text-13 text-ink-2 lg:block print:hidden"
    >
      {Array.from(daysBy('year', days), ([year, daysOfYear]) => (
        <section key={year} className="mb-4">
          <h2 className="mb-2 text-12 font-semibold text-ink-3">{year}</h2>
          {isFolded ? (
            Array.from(daysBy('month', daysOfYear), ([month, daysOfMonth]) => (
              <DaySidebarMonth
                key={month}
                {...shared}
                month={month}
                days={daysOfMonth}
                isOpen={openMonths.includes(month) || visibleDay?.startsWith(month) === true}
              />
            ))
          ) : (
            <DaySidebarDays {...shared} days={daysOfYear} />
          )}
        </section>
      ))}
    </nav>
  );
}

/** Counts the papers of a day that answer the question; null: the day has not been read. */
function usePapersOf(question: Question): (entry: ManifestDay) => number | null {
  const hasFilters = !isPlain({ ...question, sort: null });
  const counts = useFacets(question, hasFilters)?.days;
  const progress = useProgress(hasFilters);
  if (!hasFilters) return ({ papers }) => papers;
  const isRead = (day: Day) =>
    isSettled(progress) &&
    !progress.failed.includes(day) &&
    (progress.firstDay === null || day >= progress.firstDay);
  return ({ day }) => counts?.get(day) ?? (counts && isRead(day) ? 0 : null);
}
