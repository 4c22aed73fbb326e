import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { findArxivId } from '../../digest/arxivId';
import { keepInPlace } from '../../ui/keepInPlace';
import { scrollIntoSight } from '../../ui/scrollIntoSight';
import { rowElementOf, titleLinkOf } from './list/rowsOnScreen';
import { useHasSplitView } from './list/useHasSplitView';

/** Brings the focus back to the row of a paper when the reader comes back from the paper to a list. */
export function useFocusReturn(): void {
  const router = useRouter();
  const hasSplitView = useHasSplitView();
  useEffect(() => {
    let stopLooking = () => {};
    const unsubscribe = router.subscribe('onRendered', (event) => {
      const { fromLocation, toLocation, pathChanged } = event;
      stopLooking();
      const leftId = paperIn(fromLocation?.pathname);
      if (!pathChanged || !leftId || paperIn(toLocation.pathname)) return;
      stopLooking = keepInPlace(() => rowElementOf(leftId), {
        place: (row) => focusRow(row, !hasSplitView),
        isLoose: true,
      });
    });
    return () => {
      stopLooking();
      unsubscribe();
    };
  }, [router, hasSplitView]);
}

/**
 * Focuses the title of a row, unless the focus is elsewhere by now.
 *
 * @param inSight scrolls to the row if it is out of sight: J and K may have led far from the first paper
 */
function focusRow(row: Element, inSight: boolean): void {
  const link = titleLinkOf(row);
  if (document.activeElement === document.body) link?.focus({ preventScroll: true });
  if (inSight && document.activeElement === link) scrollIntoSight(row);
}

/** `'/paper/2502.18411'` → `'2502.18411'`; null on other screens. */
function paperIn(path = ''): string | null {
  return path.startsWith('/paper/') ? findArxivId(path) : null;
}
