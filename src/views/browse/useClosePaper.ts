import { useRouter } from '@tanstack/react-router';
import { leaveEntry } from '../../ui/leaveEntry';
import { useQuestion } from '../useQuestion';
import { useHasSplitView } from './list/useHasSplitView';

/**
 * Returns what closes the open paper: goes back to the screen that it was opened from, or to the list of
 * its address where the visit began with a paper.
 */
export function useClosePaper(): () => void {
  const router = useRouter();
  const question = useQuestion();
  const hasSplitView = useHasSplitView();
  return () => {
    if (router.latestLocation.state.listKey !== undefined) leaveEntry(router.history);
    else void router.navigate({ to: '/', search: question, resetScroll: !hasSplitView });
  };
}
