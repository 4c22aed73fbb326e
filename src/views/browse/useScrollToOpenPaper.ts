import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { keepInPlace } from '../../ui/keepInPlace';
import { coveredHeight } from '../../ui/scrollToStart';
import { dayElementOf, rowElementOf } from './list/rowsOnScreen';
import { useHasSplitView } from './list/useHasSplitView';

/** Which list is shown. `archive` has every day, `day` a single one, `results` those with hits. */
export type ListKind = 'archive' | 'day' | 'results';

/**
 * Scrolls the row of the open paper into sight in the split view, or the paper's day if the archive list
 * has not rendered the row yet: a link may lead to a paper far down, and so may J and K.
 *
 * @param list null if no list is rendered yet
 */
export function useScrollToOpenPaper(openId: string | null, list: ListKind | null): void {
  const hasSplitView = useHasSplitView();
  const id = findArxivId(openId ?? '');
  const { data: day } = useQuery({
    // `enabled` guarantees an id.
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: hasSplitView && id !== null,
    select: (entry) => entry?.paper.day,
  });
  /** The paper for which the reader has scrolled since it was opened: its row is not scrolled to again. */
  const userScrolledFor = useRef<ArxivId>(null);
  // Before paint, so that the list does not visibly jump.
  useLayoutEffect(() => {
    if (!hasSplitView || list === null || !id || userScrolledFor.current === id) return;
    const section = () => (list === 'results' ? null : dayElementOf(day));
    return keepInPlace(() => rowElementOf(id) ?? section(), {
      place: showIfHidden,
      onReader: () => {
        userScrolledFor.current = id;
      },
      isLoose: true,
    });
  }, [hasSplitView, list, id, day]);
}

/**
 * Scrolls to the middle of the screen what is less than half in sight, if it fits, and as little as needed to a title
 * that is covered.
 */
function showIfHidden(element: Element): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const covered = coveredHeight(element);
  const space = window.innerHeight - covered;
  const isCovered = height <= space && top < covered - 1;
  const visible = Math.min(bottom, window.innerHeight) - Math.max(top, covered);
  if (!isCovered && visible >= Math.min(height, space) / 2) return;
  const middle = isCovered && visible > 0 ? 'nearest' : 'center';
  element.scrollIntoView({ block: height > space ? 'start' : middle });
}
