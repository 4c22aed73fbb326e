import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Brings what the address points at on screen when the caller appears: the router looks for it once,
 * before the digest that holds it has been read. Coming Back, the router then restores the place.
 */
export function useArrival(): void {
  const router = useRouter();
  useEffect(() => {
    document.getElementById(router.latestLocation.hash)?.scrollIntoView();
  }, [router]);
}
