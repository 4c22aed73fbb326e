import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchSilence } from '../../../../src/archive/page/watchSilence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that owes an answer until `answer` is called. */
function start() {
  const worker = new EventTarget() as Worker;
  const onSilence = vi.fn();
  let owes = true;
  const watch = watchSilence(worker, () => owes, onSilence);
  const speak = () => worker.dispatchEvent(new Event('message'));
  const answer = () => {
    owes = false;
  };
  return { watch, onSilence, speak, answer };
}

it('ends a worker that was heard before after half a minute of silence', () => {
  const { watch, onSilence, speak } = start();
  watch();
  speak();
  vi.advanceTimersByTime(29_000);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onSilence).toHaveBeenCalledOnce();
});

it('gives a worker three and a half minutes to start', () => {
  const { watch, onSilence } = start();
  watch();
  vi.advanceTimersByTime(209_000);
  expect(onSilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onSilence).toHaveBeenCalledOnce();
});

it('begins to count anew with each message', () => {
  const { watch, onSilence, speak } = start();
  watch();
  for (let minute = 0; minute < 5; minute++) {
    speak();
    vi.advanceTimersByTime(20_000);
  }
  expect(onSilence).not.toHaveBeenCalled();
});

it('stops by itself when all is answered', () => {
  const { watch, onSilence, speak, answer } = start();
  watch();
  speak();
  answer();
  vi.advanceTimersByTime(600_000);
  expect(onSilence).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('runs once however often it is started', () => {
  const { watch } = start();
  watch();
  watch();
  expect(vi.getTimerCount()).toBe(1);
});
