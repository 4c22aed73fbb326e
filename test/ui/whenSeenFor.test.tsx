import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSeenFor } from '../../src/ui/whenSeenFor';

function turn(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
});
afterEach(() => void vi.useRealTimers());

it('calls back once, after the page was in sight for the time', () => {
  const call = vi.fn();
  whenSeenFor(4000, call);
  vi.advanceTimersByTime(3999);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  turn('visible');
  vi.advanceTimersByTime(60_000);
  expect(call).toHaveBeenCalledTimes(1);
});

it('counts no time in which the page is hidden, and begins anew when it is back', () => {
  const call = vi.fn();
  whenSeenFor(4000, call);
  vi.advanceTimersByTime(3000);
  turn('hidden');
  vi.advanceTimersByTime(60_000);
  turn('visible');
  vi.advanceTimersByTime(3999);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(1);
});

it('begins hidden where the tab was opened in the background', () => {
  turn('hidden');
  const call = vi.fn();
  whenSeenFor(4000, call);
  vi.advanceTimersByTime(60_000);
  expect(call).not.toHaveBeenCalled();
});

it('calls back no more once it is stopped', () => {
  const call = vi.fn();
  const stop = whenSeenFor(4000, call);
  stop();
  turn('visible');
  vi.advanceTimersByTime(60_000);
  expect(call).not.toHaveBeenCalled();
});
