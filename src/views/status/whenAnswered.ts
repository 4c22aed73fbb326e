import type { QueryClient } from '@tanstack/react-query';
import { whenQueriesSettle } from '../../archive/page/whenQueriesSettle';
import { whenQuiet } from './whenQuiet';

/** What a file makes the page ask for is asked for within this time after it, on a slow phone as well. */
const QUIET_MS = 1000;

/** A reader who scrolls from picture to picture has the app offline all the same. */
const AT_THE_LATEST_MS = 10_000;

/**
 * Resolves when the page has what it asked for, so that what follows takes nothing of the line from it; at the latest
 * after ten seconds. Rejects when the signal aborts before.
 */
export function whenAnswered(queryClient: QueryClient, signal: AbortSignal): Promise<void> {
  const answered = whenQuiet(QUIET_MS, signal).then(() => whenQueriesSettle(queryClient));
  const late = new Promise<void>((resolve) => setTimeout(resolve, AT_THE_LATEST_MS));
  return Promise.race([answered, late]);
}
