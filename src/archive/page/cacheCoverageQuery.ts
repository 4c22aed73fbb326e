import { queryOptions } from '@tanstack/react-query';
import { type CacheCoverage, cacheCoverageOf } from '../offline/cacheCoverage';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';
import { manifestQuery } from './fileQueries';

/** How much of the archive is in the offline cache. */
export function cacheCoverageQuery(archive: Archive) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['cacheCoverage'],
    staleTime: 0,
    queryFn: async ({ client }): Promise<CacheCoverage> => {
      const manifest = await client.ensureQueryData(manifestQuery(archive));
      return cacheCoverageOf(manifest.archive ?? manifest, await archive.offlineCache.paths());
    },
  });
}
