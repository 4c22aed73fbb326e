import { useSyncExternalStore } from 'react';
import { connectionOf, isSlowLine } from './isSlowLine';

/** Whether the line is slow or the reader saves data, as it changes. The build knows of no line. */
export function useSlowLine(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isSlowLine(navigator),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const connection = connectionOf(navigator);
  connection?.addEventListener('change', listener);
  return () => connection?.removeEventListener('change', listener);
}
