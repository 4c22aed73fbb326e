import type { QueryClient } from '@tanstack/react-query';

/** Resolves when nothing is being fetched: what the screen asked for is there, or has failed. */
export async function whenFetched(queryClient: QueryClient): Promise<void> {
  if (queryClient.isFetching() === 0) return;
  await new Promise<void>((resolve) => {
    const stop = queryClient.getQueryCache().subscribe(() => {
      if (queryClient.isFetching() > 0) return;
      stop();
      resolve();
    });
  });
}
