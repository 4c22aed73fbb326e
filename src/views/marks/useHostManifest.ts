import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import type { ManifestDays } from '../../digest/manifest';

/**
 * The list of days, for parts that come once the page is idle; undefined until it is read. Without the reader's own
 * digests, which may be of days to come: what is new is what the host has. They do not repeat a request that has failed:
 * the button that does would join it, and fail with it.
 */
export function useHostManifest(): ManifestDays | undefined {
  const { data } = useQuery({ ...manifestQuery(useArchive()), retryOnMount: false });
  return data?.archive ?? data;
}
