import { useSyncExternalStore } from 'react';

/** Returns false in a page rendered at build and while React hydrates it, which must render the same. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
