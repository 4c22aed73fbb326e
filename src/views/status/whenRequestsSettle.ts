import type { QueryClient } from '@tanstack/react-query';
import { whenQueriesSettle } from '../../archive/page/whenQueriesSettle';
import { withTimeout } from '../../withTimeout';
import { whenQuiet } from './whenQuiet';

/** What a file makes the page ask for is asked for within this time after it, on a slow phone as well. */
const QUIET_MS = 1000;

/** A reader who scrolls from picture to picture has the app offline all the same. */
const TIMEOUT_MS = 10_000;

/**
 * Resolves after a second in which no request of the page has ended, when no query is fetching any more; at the latest
 * after ten seconds. Requests of the worker are seen by the queries that wait for them. Rejects when the signal aborts.
 */
export async function whenRequestsSettle(
  queryClient: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  const ending = new AbortController();
  const settled = async () => {
    await whenQuiet(QUIET_MS, ending.signal);
    await whenQueriesSettle(queryClient);
  };
  await withTimeout(settled, undefined, TIMEOUT_MS);
  ending.abort();
  signal.throwIfAborted();
}
