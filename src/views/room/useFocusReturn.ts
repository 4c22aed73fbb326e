import { useParams } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { takeLeft } from './whereOneWas';

/** Brings the focus back to the link of a paper when one comes back to its list. */
export function useFocusReturn(id: string, link: RefObject<HTMLElement | null>): void {
  const isOpen = useParams({ strict: false, select: ({ _splat }) => _splat !== undefined });
  useEffect(() => {
    // Whoever has gone on to another element stays there.
    const isLost = document.activeElement === document.body;
    if (!isOpen && isLost && takeLeft(id)) link.current?.focus({ preventScroll: true });
  }, [isOpen, id, link]);
}
