import type { QueryClient } from '@tanstack/react-query';
import type { ArchiveClient } from '../../archive/page/client';
import { connectionOf, isSlowLine } from '../../archive/page/isSlowLine';
import { readWholeArchive } from '../../archive/page/readWholeArchive';
import { whenQueriesSettle } from '../../archive/page/whenQueriesSettle';
import { whenIdle } from '../../ui/whenIdle';
import { until, whenQuiet } from './whenQuiet';

/** How long nothing is pressed, scrolled or requested before the rest of the archive is fetched. */
const QUIET_MS = 5000;

/** Moving the mouse asks for nothing: it is not among them. */
const INPUTS = ['keydown', 'pointerdown', 'wheel', 'touchmove', 'scroll'] as const;

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
    await whenQuiet(QUIET_MS, signal, INPUTS);
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
