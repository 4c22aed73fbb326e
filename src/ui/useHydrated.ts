import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';

/**
 * Returns false in a page rendered at build and while React hydrates it, which must render the same. What changes
 * then is rendered in slices, between which the page answers.
 */
export function useHydrated(): boolean {
  let isHydrating = false;
  // React asks for the snapshot of a server where there is such a page, and nowhere else.
  useSyncExternalStore(subscribe, isSame, () => {
    isHydrating = true;
    return true;
  });
  const [isHydrated, setHydrated] = useState(!isHydrating);
  useEffect(() => {
    if (!isHydrated) startTransition(() => setHydrated(true));
  }, [isHydrated]);
  return isHydrated;
}

const subscribe = () => () => {};
const isSame = () => true;
