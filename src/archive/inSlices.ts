import type { Steps } from '../steps';
import { nextTurn } from './nextTurn';

/** Longest slice of work: a question, or a press, waits for no more of it than that. */
const SLICE_MS = 8;

/**
 * Does the steps of some work, with a turn for messages after every slice, and returns their result.
 * Rejects with the reason of the signal as soon as it aborts.
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
