import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Shortest horizontal distance of a swipe, in pixels. */
const MIN_DISTANCE = 60;
/** Steepest swipe: vertical by horizontal distance. */
const MAX_SLOPE = 0.5;
const MAX_DURATION_MS = 600;

/** Calls `onSwipe` when a finger moves across an element: 1 to the left, as to the next page, -1 to the right. */
export function useSwipe(
  element: RefObject<HTMLElement | null>,
  onSwipe: (step: 1 | -1) => void,
): void {
  const swipe = useEffectEvent(onSwipe);
  useEffect(() => {
    const area = element.current;
    if (!area) return;
    let start: { x: number; y: number; at: number } | null = null;
    const begin = ({ touches, target, timeStamp }: TouchEvent) => {
      const [finger, secondFinger] = touches;
      start =
        finger && !secondFinger && takesSwipes(target)
          ? { x: finger.clientX, y: finger.clientY, at: timeStamp }
          : null;
    };
    const end = ({ changedTouches, timeStamp }: TouchEvent) => {
      const [finger] = changedTouches;
      if (!start || !finger || timeStamp - start.at > MAX_DURATION_MS) return;
      // The finger selects text.
      if (!document.getSelection()?.isCollapsed) return;
      const dx = finger.clientX - start.x;
      const dy = finger.clientY - start.y;
      start = null;
      if (Math.abs(dx) < MIN_DISTANCE || Math.abs(dy) > MAX_SLOPE * Math.abs(dx)) return;
      swipe(dx < 0 ? 1 : -1);
    };
    area.addEventListener('touchstart', begin, { passive: true });
    area.addEventListener('touchend', end, { passive: true });
    return () => {
      area.removeEventListener('touchstart', begin);
      area.removeEventListener('touchend', end);
    };
  }, [element]);
}

/** A formula scrolls, a video has gestures of its own, a dialog covers the paper, an enlarged page is panned. */
function takesSwipes(target: EventTarget | null): boolean {
  const isEnlarged = (window.visualViewport?.scale ?? 1) > 1;
  return target instanceof Element && !target.closest('math, video, dialog') && !isEnlarged;
}
