import type { QueryClient } from '@tanstack/react-query';

/** Resolves when nothing is being fetched: what the screen asked for is there, or has failed. */
export async function whenQueriesSettle(queryClient: QueryClient): Promise<void> {
  // What has just come may lead to the next request, as the manifest does to the newest day.
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
