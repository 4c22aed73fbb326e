import { QueryClient } from '@tanstack/react-query';
import { toFailure } from '../failure';

/** A host that cannot be reached is asked twice more; what is wrong stays wrong until asked again. */
const RETRIES = 2;

/** Digests once read stay for the visit: they are small, and Back needs them at once. */
const KEPT_MS = 60 * 60 * 1000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: KEPT_MS,
        refetchOnWindowFocus: false,
        retry: (count, error) => toFailure(error).kind === 'unreachable' && count < RETRIES,
      },
    },
  });
}
