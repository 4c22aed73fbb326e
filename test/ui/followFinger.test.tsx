import { expect, it, vi } from 'vitest';
import { followFinger } from '../../src/ui/followFinger';

/** A finger at a height, in pixels, at a time, in milliseconds. */
function pointer(type: string, clientY: number, time: number): PointerEvent {
  const event = new PointerEvent(type, { pointerType: 'touch', isPrimary: true, clientY });
  Object.defineProperty(event, 'timeStamp', { value: time });
  return event;
}

it('knows the speed of a flick whose moves come as one event', () => {
  const area = document.createElement('div');
  const swipe = { axis: 'y', move: vi.fn(), end: vi.fn(), cancel: vi.fn() } as const;
  const stop = followFinger(area, () => swipe);
  area.dispatchEvent(pointer('pointerdown', 0, 0));
  const move = pointer('pointermove', 60, 60);
  move.getCoalescedEvents = () => [20, 40, 60].map((at) => pointer('pointermove', at, at));
  area.dispatchEvent(move);
  area.dispatchEvent(pointer('pointerup', 60, 60));
  expect(swipe.move).toHaveBeenCalledExactlyOnceWith(60);
  expect(swipe.end).toHaveBeenCalledExactlyOnceWith(60, 1);
  stop();
});
