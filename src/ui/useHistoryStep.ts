import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onStep` when the reader goes Back or Forward, before the next screen is rendered: it may take the
 * focus, and a field that loses it would ask its draft again and undo the step. A `popstate` listener would
 * come too late, after the router's own.
 */
export function useHistoryStep(onStep: () => void): void {
  const { history } = useRouter();
  const step = useEffectEvent(onStep);
  useEffect(() => {
    return history.subscribe(({ action }) => {
      if (action.type !== 'PUSH' && action.type !== 'REPLACE') step();
    });
  }, [history]);
}
