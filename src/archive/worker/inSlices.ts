import type { Steps } from '../../search/steps';

/** So long a slice of work may take: a question waits for no more of it than that. */
const SLICE_MS = 8;

/**
 * Does the steps of some work, with a turn for messages after every slice. null: it was given up, as
 * soon as `isWanted` no longer held.
 */
export async function inSlices<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null> {
  while (isWanted()) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
  return null;
}

/** A timer would wait for four milliseconds each time. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
