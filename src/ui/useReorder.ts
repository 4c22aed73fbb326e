import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';

type Options<Id extends string> = {
  /** In their order. */
  ids: readonly Id[];
  /** Moves an item so that it has `index` of the others before it. */
  move: (id: Id, index: number) => void;
};

/** What is dragged, and how many of the others would be before it. */
type Drag<Id> = { readonly id: Id; readonly index: number };

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** So close to an edge of the screen, in pixels, the page scrolls while an item is dragged. */
const SCROLL_EDGE = 72;
const SCROLL_STEP = 10;

/**
 * Orders items by dragging their handles, and by the arrow keys on them. `item` gives the attributes of an
 * item, `handle` those of the button in it.
 */
export function useReorder<Id extends string>({ ids, move }: Options<Id>) {
  const elements = useRef(new Map<Id, HTMLElement>());
  const [drag, setDrag] = useState<Drag<Id> | null>(null);
  const pointerY = useRef(0);
  const isDragging = drag !== null;

  const indexAt = (id: Id, y: number) =>
    ids.filter((other) => {
      const box = other === id ? undefined : elements.current.get(other)?.getBoundingClientRect();
      return box !== undefined && box.top + box.height / 2 < y;
    }).length;

  // The items move beneath a pointer that stands still.
  const follow = useEffectEvent(() => {
    if (!drag) return;
    const index = indexAt(drag.id, pointerY.current);
    if (index !== drag.index) setDrag({ ...drag, index });
  });

  useEffect(() => {
    if (!isDragging) return;
    let frame = 0;
    const scroll = () => {
      const y = pointerY.current;
      const isAtEnd = y > window.innerHeight - SCROLL_EDGE;
      if (y < SCROLL_EDGE || isAtEnd) {
        window.scrollBy(0, isAtEnd ? SCROLL_STEP : -SCROLL_STEP);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  }, [isDragging]);

  const item = (id: Id) => {
    const others = ids.filter((other) => other !== drag?.id);
    const isDropBefore = drag !== null && others[drag.index] === id;
    const isDropAfter = drag !== null && drag.index >= others.length && others.at(-1) === id;
    return {
      ref: (element: HTMLElement | null) => {
        if (element) elements.current.set(id, element);
        else elements.current.delete(id);
      },
      style: {
        ...(drag?.id === id && { opacity: 0.5 }),
        ...(isDropBefore && { boxShadow: 'inset 0 2px var(--seal)' }),
        ...(isDropAfter && { boxShadow: 'inset 0 -2px var(--seal)' }),
      },
    };
  };
  const handle = (id: Id) => ({
    // A finger that drags must not scroll.
    style: { touchAction: 'none', cursor: isDragging ? 'grabbing' : 'grab' },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      // What is around it may wait for a long press.
      event.stopPropagation();
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      pointerY.current = event.clientY;
      setDrag({ id, index: ids.indexOf(id) });
    },
    onPointerMove({ clientY }: PointerEvent) {
      if (drag?.id !== id) return;
      pointerY.current = clientY;
      const index = indexAt(id, clientY);
      if (index !== drag.index) setDrag({ id, index });
    },
    onPointerUp() {
      if (drag?.id !== id) return;
      setDrag(null);
      if (drag.index !== ids.indexOf(id)) move(id, drag.index);
    },
    onPointerCancel: () => setDrag(null),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Escape' && isDragging) {
        event.preventDefault();
        setDrag(null);
      }
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const last = ids.length - 1;
      const index = ids.indexOf(id);
      const next = Math.min(Math.max(step(index, last), 0), last);
      if (next === index) return;
      const button = event.currentTarget;
      // An element that moves in the document loses the focus.
      flushSync(() => move(id, next));
      button.focus();
      button.scrollIntoView({ block: 'nearest' });
    },
  });
  return { isDragging, item, handle };
}
