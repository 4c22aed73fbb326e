import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryUntilFound } from '../../src/ui/retryUntilFound';

const FRAME_MS = 16;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const frames = (count: number) => vi.advanceTimersByTime(count * FRAME_MS);

describe('retryUntilFound', () => {
  it('tries at once', () => {
    const attempt = vi.fn(() => true);
    retryUntilFound(attempt, 1000);
    expect(attempt).toHaveBeenCalledTimes(1);
    frames(5);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('tries before each frame until an attempt succeeds', () => {
    const attempt = vi.fn(() => attempt.mock.calls.length === 4);
    retryUntilFound(attempt, 1000);
    frames(10);
    expect(attempt).toHaveBeenCalledTimes(4);
  });

  it('gives up when time is up', () => {
    const attempt = vi.fn(() => false);
    retryUntilFound(attempt, 1000);
    vi.advanceTimersByTime(1100);
    const attempts = attempt.mock.calls.length;
    frames(10);
    expect(attempt).toHaveBeenCalledTimes(attempts);
  });

  it('goes on without end where no time is set', () => {
    const attempt = vi.fn(() => false);
    const stop = retryUntilFound(attempt, Number.POSITIVE_INFINITY);
    vi.advanceTimersByTime(60_000);
    const attempts = attempt.mock.calls.length;
    frames(1);
    expect(attempt.mock.calls.length).toBeGreaterThan(attempts);
    stop();
  });

  it.each(['wheel', 'touchmove', 'keydown', 'pointerdown'])(
    'leaves the page to the reader at a %s, and says so once',
    (event) => {
      const attempt = vi.fn(() => false);
      const onReader = vi.fn();
      retryUntilFound(attempt, 1000, onReader);
      window.dispatchEvent(new Event(event));
      window.dispatchEvent(new Event(event));
      frames(5);
      expect(attempt).toHaveBeenCalledTimes(1);
      expect(onReader).toHaveBeenCalledTimes(1);
    },
  );

  it('stops when told to, and then does not listen', () => {
    const attempt = vi.fn(() => false);
    const onReader = vi.fn();
    retryUntilFound(attempt, 1000, onReader)();
    window.dispatchEvent(new Event('wheel'));
    frames(5);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(onReader).not.toHaveBeenCalled();
  });
});
