import { QueryClient } from '@tanstack/react-query';
import { toFailure } from '../failure';

/** Of a host that cannot be reached. Another failure would repeat itself. */
const MAX_RETRIES = 2;

/** Digests stay in memory for the visit: they are small, and going back needs them at once. */
const CACHE_TIME_MS = 60 * 60 * 1000;

/** Makes the cache of everything that screens fetch. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: CACHE_TIME_MS,
        refetchOnWindowFocus: false,
        retry: (count, error) => toFailure(error).kind === 'unreachable' && count < MAX_RETRIES,
      },
    },
  });
}
