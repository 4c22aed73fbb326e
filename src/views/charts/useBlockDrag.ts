import { type PointerEvent, useEffect, useRef } from 'react';
import { cancelByEscape } from './cancelByEscape';

/** The indexes of the blocks where a drag began and where it is. */
type BlockRange = readonly [start: number, end: number];

type Drag = {
  /** Shows a range while it is dragged; null: shows the chosen one again. */
  readonly show: (range: BlockRange | null) => void;
  readonly choose: (range: BlockRange) => void;
};

/**
 * Dragging from one block to another; their elements have `data-block`, the index. A press that stays on
 * its block is a click, and none of this. Escape, or a browser that takes the gesture over, ends it.
 */
export function useBlockDrag({ show, choose }: Drag) {
  const drag = useRef<{ readonly start: number; end: number } | null>(null);
  const stopListening = useRef(() => {});
  const end = () => {
    stopListening.current();
    drag.current = null;
  };
  const cancel = () => {
    if (drag.current) show(null);
    end();
  };
  useEffect(() => () => stopListening.current(), []);

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      end();
      const start = blockUnder(event);
      if (event.button !== 0 || !event.isPrimary || event.shiftKey || start === null) return;
      drag.current = { start, end: start };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      // Released where this was not told of it.
      if (event.buttons === 0) end();
      const current = drag.current;
      const index = blockUnder(event);
      if (!current || !event.isPrimary || index === null || index === current.end) return;
      if (current.end === current.start) {
        // Not before: a press whose pointer is captured is no click on its block.
        event.currentTarget.setPointerCapture(event.pointerId);
        stopListening.current();
        stopListening.current = cancelByEscape(cancel);
      }
      current.end = index;
      show([current.start, index]);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const current = drag.current;
      if (!current || !event.isPrimary) return;
      end();
      if (current.end !== current.start) choose([current.start, current.end]);
      else show(null);
    },
    onPointerCancel: cancel,
  };
}

function blockUnder({ clientX, clientY }: PointerEvent<HTMLElement>): number | null {
  const block = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-block]');
  return block ? Number(block.dataset.block) : null;
}
