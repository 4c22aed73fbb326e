import type { QueryClient } from '@tanstack/react-query';
import type { ArchiveClient } from '../../archive/page/client';
import { connectionOf, isSlowLine } from '../../archive/page/isSlowLine';
import { readWholeArchive } from '../../archive/page/readWholeArchive';
import { whenQueriesSettle } from '../../archive/page/whenQueriesSettle';
import { whenIdle } from '../../ui/whenIdle';

/** How long nothing is pressed, scrolled or requested before the rest of the archive is fetched. */
const QUIET_MS = 5000;

/** Moving the mouse asks for nothing: it is not among them. */
const INPUT = ['keydown', 'pointerdown', 'wheel', 'touchmove', 'scroll'] as const;

/**
 * Reads the texts of the archive once the reader is not using the line, so that they can be searched at once
 * and without a network: after five quiet seconds, on a line that is good. Rejects when the signal aborts.
 */
export async function readWhenQuiet(
  client: ArchiveClient,
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  do {
    await whenLineIsGood(signal);
    await whenQuiet(signal);
    // A day that takes longer comes first.
    await whenQueriesSettle(queryClient);
    await whenIdle();
    signal.throwIfAborted();
  } while (isSlowLine(navigator));
  await readWholeArchive(client);
}

async function whenLineIsGood(signal: AbortSignal): Promise<void> {
  while (isSlowLine(navigator)) {
    await until(signal, (resolve, ended) => {
      connectionOf(navigator)?.addEventListener('change', resolve, { signal: ended });
    });
  }
}

function whenQuiet(signal: AbortSignal): Promise<void> {
  return until(signal, (resolve, ended) => {
    let timer = setTimeout(resolve, QUIET_MS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    };
    for (const type of INPUT) {
      addEventListener(type, wait, { capture: true, passive: true, signal: ended });
    }
    onRequest(wait, ended);
    ended.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Waits for what `start` resolves. Rejects when the signal aborts; `ended` aborts with either. */
async function until(
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
