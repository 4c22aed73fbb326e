import type { Question } from '../../../question/question';
import { listColumn } from './rowsOnScreen';
import { useHasSplitView } from './useHasSplitView';
import { useOpenPaperId } from './useOpenPaperId';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /**
     * Set on a paper that was opened within the app: the entry before it is another screen. Holds the key of
     * that entry if it is the list next to the paper: both have one scroll position. Otherwise null.
     */
    listKey?: string | null | undefined;
  }
}

/**
 * Returns address and options of links to papers; keys and swipes navigate with the same. In the split
 * view a paper opens without moving the list. While a paper is open the next one replaces its entry of the
 * history: Back leads to where the first one was opened.
 */
export function usePaperLink() {
  const hasSplitView = useHasSplitView();
  const isPaperOpen = useOpenPaperId() !== null;
  return (id: string, question: Partial<Question>) =>
    ({
      to: '/paper/$',
      params: { _splat: id },
      search: question,
      resetScroll: !hasSplitView,
      viewTransition: !(hasSplitView || isPaperOpen),
      replace: isPaperOpen,
      state:
        isPaperOpen ||
        (({ __TSR_key }: { __TSR_key?: string }) => ({
          listKey: hasSplitView && listColumn() ? __TSR_key : null,
        })),
    }) as const;
}
