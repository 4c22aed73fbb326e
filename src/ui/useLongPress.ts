import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

const HELD_MS = 450;
/** A finger that moves further scrolls. In pixels. */
const TOLERANCE = 10;

type Press = {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly x: number;
  readonly y: number;
};

/**
 * Calls back where a finger rests on an element; the click that follows, on whatever has moved below the finger by then,
 * and the menu that the browser opens over a link, are swallowed. Returns the handlers of the element.
 */
export function useLongPress(onLongPress: () => void) {
  const press = useRef<Press | null>(null);
  const hasFired = useRef(false);
  const cancel = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  };
  useEffect(() => () => clearTimeout(press.current?.timer), []);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y }: PointerEvent) {
      cancel();
      hasFired.current = false;
      if (pointerType !== 'touch') return;
      const timer = setTimeout(() => {
        hasFired.current = true;
        press.current = null;
        swallowClick();
        onLongPress();
      }, HELD_MS);
      press.current = { timer, x, y };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const { x = clientX, y = clientY } = press.current ?? {};
      if (Math.hypot(clientX - x, clientY - y) > TOLERANCE) cancel();
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
    onContextMenu(event: MouseEvent) {
      if (press.current || hasFired.current) event.preventDefault();
    },
  };
}

/** Until a finger is put down again. */
function swallowClick(): void {
  const once = new AbortController();
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    once.abort();
  };
  const { signal } = once;
  document.addEventListener('click', swallow, { capture: true, signal });
  document.addEventListener('pointerdown', () => once.abort(), { capture: true, signal });
}
