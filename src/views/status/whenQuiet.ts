/**
 * Resolves when for so many milliseconds no request of the page has ended, and no event of `inputs` has come. Rejects
 * when the signal aborts.
 */
export function whenQuiet(
  quietMs: number,
  signal: AbortSignal,
  inputs: readonly string[] = [],
): Promise<void> {
  return until(signal, (resolve, ended) => {
    let timer = setTimeout(resolve, quietMs);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    };
    for (const type of inputs) {
      addEventListener(type, wait, { capture: true, passive: true, signal: ended });
    }
    onRequest(wait, ended);
    ended.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Waits for what `start` resolves. Rejects when the signal aborts; `ended` aborts with either. */
export async function until(
  signal: AbortSignal,
  start: (resolve: () => void, ended: AbortSignal) => void,
): Promise<void> {
  signal.throwIfAborted();
  const ending = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      const abort = () => reject(signal.reason);
      signal.addEventListener('abort', abort, { signal: ending.signal });
      start(resolve, ending.signal);
    });
  } finally {
    ending.abort();
  }
}

/** Calls `onEnd` when a request of the page is over, for days and pictures alike. */
function onRequest(onEnd: () => void, signal: AbortSignal): void {
  if (!('PerformanceObserver' in globalThis)) return;
  const observer = new PerformanceObserver(onEnd);
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect());
}
