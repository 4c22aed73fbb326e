import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Scrolls to the element of the address' hash when the caller is mounted: the router looks for it once,
 * before the digest that holds it has been read. Going back, the router restores the position afterwards.
 */
export function useArrival(): void {
  const router = useRouter();
  useEffect(() => {
    document.getElementById(router.latestLocation.hash)?.scrollIntoView();
  }, [router]);
}
