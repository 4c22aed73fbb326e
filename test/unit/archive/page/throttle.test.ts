import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from '../../../../src/archive/page/throttle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const values: number[] = [];
  return { values, call: throttle((value: number) => void values.push(value), 100) };
}

it('passes the first value on at once', () => {
  const { values, call } = start();
  call(1);
  expect(values).toEqual([1]);
});

it('passes only the newest of the values on that come during the pause', () => {
  const { values, call } = start();
  for (const value of [1, 2, 3]) call(value);
  vi.advanceTimersByTime(99);
  expect(values).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(values).toEqual([1, 3]);
});

it('pauses after a value that had to wait, too', () => {
  const { values, call } = start();
  for (const value of [1, 2]) call(value);
  vi.advanceTimersByTime(100);
  call(3);
  expect(values).toEqual([1, 2]);
  vi.advanceTimersByTime(100);
  expect(values).toEqual([1, 2, 3]);
});

it('passes a value on at once when the pause is over', () => {
  const { values, call } = start();
  call(1);
  vi.advanceTimersByTime(100);
  call(2);
  expect(values).toEqual([1, 2]);
});
