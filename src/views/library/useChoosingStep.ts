import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { leaveEntry } from '../../ui/leaveEntry';
import { useLibrary } from '../marks/useLibrary';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set while papers of the library are chosen on a phone: Back ends it. */
    isChoosing?: true | undefined;
  }
}

/** Gives choosing a step of the history, so that Back ends it; what ends it otherwise takes the step back. */
export function useChoosingStep(isChoosing: boolean): void {
  const { shelfSelection: selection } = useLibrary();
  const { history } = useRouter();
  const navigate = useNavigate();
  useEffect(() => {
    if (!isChoosing) return;
    void navigate({
      to: '.',
      search: true,
      hash: true,
      state: { isChoosing: true },
      resetScroll: false,
      hashScrollIntoView: false,
    });
    let hasGone = false;
    const unsubscribe = history.subscribe(({ location, action }) => {
      if (action.type === 'PUSH' || action.type === 'REPLACE') return;
      if (location.state.isChoosing) return;
      hasGone = true;
      selection.end();
    });
    return () => {
      unsubscribe();
      // A link has led elsewhere where the present entry is another one.
      if (!hasGone && history.location.state.isChoosing) leaveEntry(history);
    };
  }, [isChoosing, selection, history, navigate]);
}
