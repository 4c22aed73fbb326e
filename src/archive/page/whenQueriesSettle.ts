import type { QueryClient } from '@tanstack/react-query';

/** Resolves when no query is fetching: what the screen needs is there or has failed. */
export async function whenQueriesSettle(queryClient: QueryClient): Promise<void> {
  // A query that has just settled may start the next one, as the manifest does for the newest day.
  await nextTask();
  while (queryClient.isFetching() > 0) {
    await nextEvent(queryClient);
    await nextTask();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function nextEvent(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const stop = queryClient.getQueryCache().subscribe(() => {
      stop();
      resolve();
    });
  });
}
