import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/queryOptions';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { dayAnchor } from './dayAnchor';
import { useHasSplitView } from './list/useHasSplitView';
import { openRow } from './openRow';

/** Nearer to an edge of the screen, in pixels, is out of sight. */
const EDGE = 120;
/** By then the days have been read, or do not come. */
const SOON_MS = 3000;

/**
 * Brings the row of the paper that is read beside the list on screen, or the paper's day where the list
 * has not drawn it yet: a link leads to a paper far down, and its neighbours may be there.
 *
 * @param isThere whether there is a list to look in
 */
export function useScrollToOpen(chosen: string | null, isThere: boolean): void {
  const hasSplitView = useHasSplitView();
  const id = findArxivId(chosen ?? '');
  const day = useQuery({
    // Not asked without an id.
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: hasSplitView && id !== null,
    select: (entry) => entry?.paper.day,
  }).data;
  // Before anything is painted: the paper beside it stays where it is.
  const left = useRef<ArxivId>(null);
  useLayoutEffect(() => {
    if (!hasSplitView || !isThere || !id || left.current === id) return;
    const until = performance.now() + SOON_MS;
    let frame = 0;
    const show = () => {
      const row = openRow()?.closest('article');
      const shown = row ?? (day && document.getElementById(dayAnchor(day)));
      if (shown && !isInSight(shown)) shown.scrollIntoView({ block: row ? 'center' : 'start' });
      // Days above it that are read meanwhile push it away.
      if (performance.now() < until) frame = requestAnimationFrame(show);
    };
    show();
    // Whoever goes elsewhere meanwhile is left alone.
    const leave = () => {
      left.current = id;
      cancelAnimationFrame(frame);
    };
    for (const event of BY_HAND) window.addEventListener(event, leave, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const event of BY_HAND) window.removeEventListener(event, leave);
    };
  }, [hasSplitView, isThere, id, day]);
}

const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= EDGE && top <= window.innerHeight - EDGE;
}
