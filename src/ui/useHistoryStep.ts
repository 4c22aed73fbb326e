import { useEffect, useEffectEvent } from 'react';

/** Calls `onStep` when the reader goes Back or Forward. */
export function useHistoryStep(onStep: () => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const listener = () => step();
    window.addEventListener('popstate', listener);
    return () => window.removeEventListener('popstate', listener);
  }, []);
}
