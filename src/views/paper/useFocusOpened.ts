import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { noteLastOpened } from '../browse/lastOpened';

/**
 * Brings the focus to a paper that was opened, where the screen reader goes on from. Not on the first
 * screen of a visit, where the browser has put it.
 */
export function useFocusOpened(id: string, heading: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const { state, hash } = router.latestLocation;
    if (state.__TSR_index > 0 && hash === '') heading.current?.focus({ preventScroll: true });
    return () => noteLastOpened(id);
  }, [router, id, heading]);
}
