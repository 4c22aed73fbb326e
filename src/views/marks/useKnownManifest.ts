import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import type { ManifestDays } from '../../digest/manifest';

/**
 * The list of days, for parts that come once the page is idle; undefined until it is read. They do not repeat a
 * request that has failed: the button that does would join it, and fail with it.
 */
export function useKnownManifest(): ManifestDays | undefined {
  return useQuery({ ...manifestQuery(useArchive()), retryOnMount: false }).data;
}
