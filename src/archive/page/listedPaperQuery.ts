import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import { areOfManyMonths } from '../../digest/manifest';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';
import { type FindDays, findByLookup, paperQuery, withManifest } from './fileQueries';
import { readNumbers } from './findByNumbers';

/**
 * As `paperQuery`, for a paper of a list. Of many months the numbers of the catalogue name the days of all
 * papers, where every month has a lookup of its own; these are asked too where there are no numbers.
 *
 * @param ids of the whole list
 */
export function listedPaperQuery(archive: Archive, id: ArxivId, ids: readonly ArxivId[]) {
  return paperQuery(archive, id, findAmong(ids));
}

/**
 * Which papers of a list the archive or the reader's own digests have, without reading any of them. Other days may
 * come: it is asked for anew whenever it is looked at.
 */
export function knownPapersQuery(archive: Archive, ids: readonly ArxivId[]) {
  return queryOptions({
    ...FILE_OPTIONS,
    staleTime: 0,
    queryKey: ['knownPapers', ids],
    queryFn: async ({ client, signal }): Promise<ReadonlySet<ArxivId>> => {
      const days = await withManifest(archive, client, signal, (manifest) => {
        const find = findAmong(ids);
        return Promise.all(ids.map((id) => find(client, archive, manifest, id)));
      });
      const lacks = days.some((ofArchive) => ofArchive.length === 0);
      const own = lacks ? await archive.own?.load() : null;
      const isKnown = (id: ArxivId, ofArchive: readonly Day[] = []) =>
        (own?.daysOf(id, ofArchive) ?? ofArchive).length > 0;
      return new Set(ids.filter((id, index) => isKnown(id, days[index])));
    },
  });
}

function findAmong(ids: readonly ArxivId[]): FindDays {
  return async (client, archive, manifest, id) => {
    const numbers = areOfManyMonths(manifest, ids) ? readNumbers(client, archive, manifest) : null;
    const days = await numbers?.catch(() => null);
    if (days) return days.get(id) ?? [];
    return findByLookup(client, archive, manifest, id);
  };
}

/** Reads the papers of a list ahead of its screen, which says what fails. */
export async function readListedPapers(
  archive: Archive,
  client: QueryClient,
  ids: readonly ArxivId[],
): Promise<void> {
  await Promise.all(ids.map((id) => client.prefetchQuery(listedPaperQuery(archive, id, ids))));
}
