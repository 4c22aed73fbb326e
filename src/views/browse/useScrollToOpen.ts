import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { retryUntilFound } from '../../ui/retryUntilFound';
import { dayElements, rowElementOf } from './list/rowsOnScreen';
import { useHasSplitView } from './list/useHasSplitView';

/** Nearer to an edge of the screen, in pixels, is out of sight. */
const EDGE = 120;
/** By then the days above the row have been read, or do not come. */
const TIMEOUT_MS = 3000;

/** What there is to scroll: `archive` holds every day, `results` those with hits. */
export type ListKind = 'archive' | 'results';

/**
 * Brings the row of the open paper into sight in the split view, or the paper's day where the archive
 * list has not drawn the row yet: a link may lead to a paper far down, and so may J and K.
 *
 * @param list null: no list is drawn yet
 */
export function useScrollToOpen(openId: string | null, list: ListKind | null): void {
  const hasSplitView = useHasSplitView();
  const id = findArxivId(openId ?? '');
  const paper = useQuery({
    // Not asked without an id.
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: hasSplitView && id !== null,
    select: (entry) => entry?.paper.day,
  });
  const { data: day, isPending } = paper;
  /** The reader has moved since this paper was opened: the list stays where it was put. */
  const movedFor = useRef<ArxivId>(null);
  // Before anything is painted: the list is not seen to jump.
  useLayoutEffect(() => {
    if (!hasSplitView || list === null || !id || movedFor.current === id) return;
    const show = () => {
      const row = rowElementOf(id);
      const section = () => dayElements().find((element) => element.dataset.day === day);
      const target = row ?? (list === 'archive' ? section() : null);
      if (target && !isInSight(target)) target.scrollIntoView({ block: row ? 'center' : 'start' });
      // Days above it that are read meanwhile push it away: it is watched until time is up.
      return false;
    };
    return retryUntilFound(show, isPending ? Number.POSITIVE_INFINITY : TIMEOUT_MS, () => {
      movedFor.current = id;
    });
  }, [hasSplitView, list, id, day, isPending]);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= EDGE && top <= window.innerHeight - EDGE;
}
