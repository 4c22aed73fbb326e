import { type RefObject, useLayoutEffect } from 'react';
import { useMedia } from '../../../ui/useMedia';

/** Distance from the left edge of the heading, and from the edges of the window, in pixels. */
const INSET = 20;
const MARGIN = 8;

/**
 * Keeps a dialog right below the element that it is in, within the window, also while the page scrolls. On a
 * phone the style sheet alone places it.
 */
export function usePlaceBelow(dialog: RefObject<HTMLDialogElement | null>): void {
  const isWide = useMedia('(min-width: 40rem)');
  useLayoutEffect(() => {
    const element = dialog.current;
    const around = element?.parentElement;
    if (!isWide || !element || !around) return;
    const place = () => {
      const { left, bottom } = around.getBoundingClientRect();
      const lowest = window.innerHeight - element.offsetHeight - MARGIN;
      const top = Math.max(MARGIN, Math.min(bottom, lowest));
      element.style.margin = `${top}px auto auto ${left + INSET}px`;
    };
    place();
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
      element.style.margin = '';
    };
  }, [dialog, isWide]);
}
