import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Completeness } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { manifestQuery, paperQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import { daysBy, type ManifestDay, NO_MANIFEST, type Repeat } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { NO_DAYS } from '../../question/dayFilter';
import { oneDayOf } from '../../question/oneDay';
import { isPlain, type Question } from '../../question/question';
import { useFacets } from '../charts/useFacets';
import { DaySidebarDays } from './DaySidebarDays';
import { DaySidebarMonth } from './DaySidebarMonth';
import { useListQuestion } from './list/useListQuestion';
import { useOpenPaperId } from './list/useOpenPaperId';
import { useVisibleDay } from './useVisibleDay';

/** What fails to load is left out. */
const SidebarShelves = lazy(() =>
  import('../marks/SidebarShelves').catch(() => ({ default: () => null })),
);

/** An archive of no more days than this shows all of them; a longer one folds its older months. */
const MAX_UNFOLDED_DAYS = 40;
/** Room around the marked day, in pixels: its neighbours are seen too. */
const MARGIN_PX = 60;
/** Months that are open from the start where the older ones are folded. */
const OPEN_MONTHS = 2;

/** The days of the archive with their sizes. A day leads to its section of the archive list, else to the list of the day. */
export default function DaySidebar() {
  const { timeline } = useMessages();
  const question = useListQuestion();
  const manifest = useQuery(manifestQuery(useArchive())).data ?? NO_MANIFEST;
  const { days } = manifest;
  const day = oneDayOf(question);
  // The days next to the one that the list is limited to can be chosen, too.
  const counts = useCounts(day ? { ...question, ...NO_DAYS } : question, manifest.repeats);
  const visibleDay = useVisibleDay(isPlain(question)) ?? day;
  const maxPapers = days.reduce((max, { papers }) => Math.max(max, papers), 1);
  const isFolded = days.length > MAX_UNFOLDED_DAYS;
  const openMonths = [...daysBy('month', days).keys()].slice(0, OPEN_MONTHS);
  const chosenDays = useChosenDays();
  const sidebar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (visibleDay !== null) scrollToMarked(sidebar.current);
  }, [visibleDay]);
  const shared = { question, ...counts, maxPapers, visibleDay, chosenDays };
  return (
    <div className="sticky top-(--sticky-top) flex max-h-(--below-header) flex-col self-start pr-3 pl-6 text-13 text-ink-2 print:hidden">
      <nav ref={sidebar} aria-label={timeline.days} className="min-h-0 overflow-y-auto py-6">
        {Array.from(daysBy('year', days), ([year, daysOfYear]) => (
          <section key={year} className="mb-4">
            <h2 className="mb-2 px-2 text-12 font-semibold text-ink-3">{year}</h2>
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
      <Suspense fallback={null}>
        <SidebarShelves />
      </Suspense>
    </div>
  );
}

/** The days that list the open paper. */
function useChosenDays(): readonly Day[] {
  const openId = useOpenPaperId();
  const id = openId === null ? null : findArxivId(openId);
  // Not asked without a paper.
  const paper = useQuery({
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: id !== null,
  });
  return id === null ? [] : (paper.data?.listings.map(({ day }) => day) ?? []);
}

/** Scrolls the sidebar alone, as far as it takes to show its marked day. */
function scrollToMarked(sidebar: HTMLElement | null): void {
  const marked = sidebar?.querySelector('[aria-current="location"]');
  if (!sidebar || !marked) return;
  const { top, bottom } = sidebar.getBoundingClientRect();
  const mark = marked.getBoundingClientRect();
  if (mark.top < top) sidebar.scrollTop += mark.top - top - MARGIN_PX;
  else if (mark.bottom > bottom) sidebar.scrollTop += mark.bottom - bottom + MARGIN_PX;
}

type Counts = {
  /** Papers of a day that answer the question; null: the day has not been read. */
  readonly papersOf: (entry: ManifestDay) => number | null;
  /** Those that several days list; null: unknown. */
  readonly repeats: readonly Repeat[] | null;
  /** Of the numbers. */
  readonly completeness: Completeness;
};

function useCounts(question: Question, ofArchive: Counts['repeats']): Counts {
  const hasFilters = !isPlain({ ...question, sort: null });
  const facets = useFacets(question, hasFilters);
  const progress = useProgress(hasFilters);
  if (!hasFilters) {
    return { papersOf: ({ papers }) => papers, repeats: ofArchive, completeness: 'complete' };
  }
  const completeness = facets?.completeness ?? 'partial';
  const isRead = (day: Day) =>
    completeness === 'complete' &&
    !progress.failed.includes(day) &&
    (progress.firstDay === null || day >= progress.firstDay);
  return {
    papersOf: ({ day }) => facets?.days.get(day) ?? (isRead(day) ? 0 : null),
    repeats: facets?.repeats ?? null,
    completeness,
  };
}
