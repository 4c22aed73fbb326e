import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * Brings the focus to the heading of a paper that was opened: a screen reader goes on from there. On the
 * first screen of a visit the browser sets the focus.
 */
export function useFocusOpened(heading: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const isFirstScreen = !router.history.canGoBack();
    // A hash leads to a section of its own.
    if (isFirstScreen || router.latestLocation.hash !== '') return;
    heading.current?.focus({ preventScroll: true });
  }, [router, heading]);
}
