import { useRouter } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { scrollToStart } from '../../ui/scrollToStart';
import { useHydrated } from '../../ui/useHydrated';
import { useHasSplitView } from './list/useHasSplitView';

type Props = {
  isPaperOpen: boolean;
  /** Elements of the caller: parts that wait for their script are not rendered again when the screen is measured. */
  filterBar: ReactNode;
  daySidebar: ReactNode;
  list: ReactNode;
  readerPane: ReactNode;
};

/** What is on screen; `paper` leaves the columns of the list empty on wide screens. */
type Layout = 'list' | 'paper' | 'split';

/** Lays out list and paper: next to each other in the split view, else one or the other. */
export function SplitLayout({ isPaperOpen, filterBar, daySidebar, list, readerPane }: Props) {
  const layout = useLayout(isPaperOpen);
  const grid = useRef<HTMLDivElement>(null);
  usePaperOnTop(layout === 'split', grid);
  const hasList = layout !== 'paper';
  return (
    <>
      {hasList && filterBar}
      <div ref={grid} className={`two-panes ${isPaperOpen ? 'with-paper' : ''}`}>
        {hasList ? daySidebar : <div className="no-sidebar" />}
        {hasList ? list : <div className="no-list" />}
        {readerPane}
      </div>
    </>
  );
}

/** A page rendered at build does not know the screen: the page of a paper holds the paper alone. */
function useLayout(isPaperOpen: boolean): Layout {
  const hasSplitView = useHasSplitView();
  const hydrated = useHydrated();
  if (!isPaperOpen) return 'list';
  return hydrated && hasSplitView ? 'split' : 'paper';
}

/** Scrolls the filter bar out of sight when a visit begins with a paper, so that the paper is on top. */
function usePaperOnTop(isSplit: boolean, grid: RefObject<HTMLDivElement | null>): void {
  const router = useRouter();
  useLayoutEffect(() => {
    const scroll = () => {
      if (grid.current && window.scrollY === 0) scrollToStart(grid.current);
    };
    if (!isSplit || router.history.canGoBack()) return;
    scroll();
    // The router scrolls the first screen to its top when it has rendered.
    const unsubscribe = router.subscribe('onRendered', () => {
      unsubscribe();
      if (!router.history.canGoBack()) scroll();
    });
    return unsubscribe;
  }, [isSplit, grid, router]);
}
