import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { findArxivId } from '../../digest/arxivId';
import { retryUntilFound } from '../../ui/retryUntilFound';
import { rowElementOf, titleLinkOf } from './list/rowsOnScreen';
import { useHasSplitView } from './list/useHasSplitView';

/** By then the list is drawn, or the paper is not in it. */
const TIMEOUT_MS = 3000;

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
      stopLooking = retryUntilFound(() => focusRow(leftId, !hasSplitView), TIMEOUT_MS);
    });
    return () => {
      stopLooking();
      unsubscribe();
    };
  }, [router, hasSplitView]);
}

/**
 * Returns true when there is nothing more to do: the row has the focus, or the reader is elsewhere.
 *
 * @param inSight scrolls to the row if it is out of sight: J and K may have led far from the first paper
 */
function focusRow(id: string, inSight: boolean): boolean {
  if (document.activeElement !== document.body) return true;
  const row = rowElementOf(id);
  const link = row && titleLinkOf(row);
  link?.focus({ preventScroll: true });
  if (inSight) row?.scrollIntoView({ block: 'nearest' });
  return link !== null;
}

/** `'/paper/2502.18411'` → `'2502.18411'`; null on other screens. */
function paperIn(path = ''): string | null {
  return path.startsWith('/paper/') ? findArxivId(path) : null;
}
