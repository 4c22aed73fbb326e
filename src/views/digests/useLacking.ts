import { useQuery } from '@tanstack/react-query';
import type { FilesRead } from '../../archive/filesRead';
import { useArchive } from '../../archive/page/ArchiveContext';
import { createOwnDigests } from '../../archive/page/createOwnDigests';
import { FILE_OPTIONS } from '../../archive/page/fileOptions';
import { manifestQuery } from '../../archive/page/fileQueries';
import { sizeOf } from '../../digest/archiveSize';

/**
 * How many of the papers of files the archive lacks on their days: of the others its own digest stays. null: not known
 * yet.
 */
export function useLacking({ hash, parts, texts }: FilesRead): number | null {
  const archive = useArchive();
  const { data } = useQuery({
    ...FILE_OPTIONS,
    // Other days may come, and the key names none.
    staleTime: 0,
    queryKey: ['lacking', hash],
    queryFn: async ({ client }) => {
      const read = await client.ensureQueryData(manifestQuery(archive));
      const manifest = read.archive ?? read;
      const own = createOwnDigests(archive, [{ id: hash, name: '', addedAt: 0, parts, texts }]);
      const { days } = await own.addTo(manifest);
      return sizeOf(days, null).listings - sizeOf(manifest.days, null).listings;
    },
  });
  return data ?? null;
}
