import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { retryUntilFound } from '../../ui/retryUntilFound';
import { dayElements, rowElementOf } from './list/rowsOnScreen';
import { useHasSplitView } from './list/useHasSplitView';

/** A row closer than this to the top or bottom edge counts as out of sight (px). */
const EDGE = 120;
/** How long to keep correcting the position while days above the row load. */
const TIMEOUT_MS = 3000;

/** Which list is shown. `archive` has every day, `results` those with hits. */
export type ListKind = 'archive' | 'results';

/**
 * Scrolls the row of the open paper into sight in the split view, or the paper's day if the archive list
 * has not rendered the row yet: a link may lead to a paper far down, and so may J and K.
 *
 * @param list null if no list is rendered yet
 */
export function useScrollToOpenPaper(openId: string | null, list: ListKind | null): void {
  const hasSplitView = useHasSplitView();
  const id = findArxivId(openId ?? '');
  const paper = useQuery({
    // `enabled` guarantees an id.
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: hasSplitView && id !== null,
    select: (entry) => entry?.paper.day,
  });
  const { data: day, isPending } = paper;
  /** The paper for which the reader has scrolled since it was opened: its row is not scrolled to again. */
  const userScrolledFor = useRef<ArxivId>(null);
  // Before paint, so that the list does not visibly jump.
  useLayoutEffect(() => {
    if (!hasSplitView || list === null || !id || userScrolledFor.current === id) return;
    const show = () => {
      const row = rowElementOf(id);
      const section = () => dayElements().find((element) => element.dataset.day === day);
      const target = row ?? (list === 'archive' ? section() : null);
      if (target && !isInSight(target)) target.scrollIntoView({ block: row ? 'center' : 'start' });
      // Tries again until the timeout: days above the row that load meanwhile move it.
      return false;
    };
    return retryUntilFound(show, isPending ? Number.POSITIVE_INFINITY : TIMEOUT_MS, () => {
      userScrolledFor.current = id;
    });
  }, [hasSplitView, list, id, day, isPending]);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= EDGE && top <= window.innerHeight - EDGE;
}
