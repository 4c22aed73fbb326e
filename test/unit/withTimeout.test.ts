import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withTimeout } from '../../src/withTimeout';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('returns what the task gives', async () => {
  expect(await withTimeout(async () => 'value', 'fallback')).toBe('value');
});

it.each<[string, () => Promise<string>]>([
  ['rejects', () => Promise.reject(new Error('refused'))],
  [
    'throws at once',
    () => {
      throw new TypeError('caches is undefined');
    },
  ],
])('returns the fallback where the task %s', async (_, task) => {
  expect(await withTimeout(task, 'fallback')).toBe('fallback');
});

it('returns the fallback where the task takes too long', async () => {
  const value = withTimeout(() => new Promise<string>(() => {}), 'fallback', 500);
  await vi.advanceTimersByTimeAsync(500);
  expect(await value).toBe('fallback');
});

it('leaves no timer', async () => {
  await withTimeout(async () => 'value', 'fallback');
  expect(vi.getTimerCount()).toBe(0);
});

it('returns an answer that came while the thread was blocked', async () => {
  vi.useRealTimers();
  const answer = () => new Promise<string>((resolve) => void setTimeout(resolve, 70, 'value'));
  const value = withTimeout(answer, 'fallback', 60);
  const end = performance.now() + 100;
  while (performance.now() < end);
  expect(await value).toBe('value');
});
