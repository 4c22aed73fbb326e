import { useSyncExternalStore } from 'react';

/** `false` while the page that was rendered at build is being taken over, which must find itself again. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
