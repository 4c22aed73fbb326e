import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A swipe is at least so long, in pixels, much wider than high, and not slow. */
const LENGTH = 60;
const STEEPEST = 0.5;
const LONGEST_MS = 600;

/** Tells of a finger that goes across an element: +1 to the left, as one turns to the next page. */
export function useSwipe(element: RefObject<HTMLElement | null>, onSwipe: (step: 1 | -1) => void) {
  const swipe = useEffectEvent(onSwipe);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    let start: { x: number; y: number; at: number } | null = null;
    const begin = ({ touches, target, timeStamp }: TouchEvent) => {
      const [one, other] = touches;
      // A long formula scrolls, a video has its own gestures, a dialog hides the paper.
      const isFree =
        target instanceof Element && !target.closest('math, video, dialog') && !isEnlarged();
      start = one && !other && isFree ? { x: one.clientX, y: one.clientY, at: timeStamp } : null;
    };
    const end = ({ changedTouches, timeStamp }: TouchEvent) => {
      const [last] = changedTouches;
      if (!start || !last || timeStamp - start.at > LONGEST_MS) return;
      // Who marks text means the text.
      if (!document.getSelection()?.isCollapsed) return;
      const across = last.clientX - start.x;
      const down = last.clientY - start.y;
      start = null;
      if (Math.abs(across) < LENGTH || Math.abs(down) > STEEPEST * Math.abs(across)) return;
      swipe(across < 0 ? 1 : -1);
    };
    place.addEventListener('touchstart', begin, { passive: true });
    place.addEventListener('touchend', end, { passive: true });
    return () => {
      place.removeEventListener('touchstart', begin);
      place.removeEventListener('touchend', end);
    };
  }, [element]);
}

/** Who has drawn the page nearer moves about in it. */
function isEnlarged(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1;
}
