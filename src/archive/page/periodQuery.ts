import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Manifest, ManifestDay } from '../../digest/manifest';
import { monthYearBefore } from '../../digest/monthYearBefore';
import {
  entriesIn,
  findPeriod,
  neighbourPeriods,
  type Period,
  type PeriodKind,
} from '../../digest/period';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';
import { manifestQuery } from './fileQueries';
import { readPeriod } from './readPeriod';
import { readYear } from './readYear';

/**
 * What the digests of a period come to. A week is read from the files of its days, some of which are in memory
 * as a rule; a month from its pack: one request in place of thirty, for the file that the search reads too. Of a year
 * the catalogue tells the order (`readYear`).
 */
export function periodQuery(archive: Archive, manifest: Manifest, period: Period) {
  return queryOptions({
    ...FILE_OPTIONS,
    // With the content hashes: other digests are another query.
    queryKey: ['period', period.kind, period.name, contentOf(period, manifest)],
    queryFn: ({ client, signal }) => {
      const read = period.kind === 'year' ? readYear : readPeriod;
      return read(client, archive, manifest, period, signal);
    },
    // Read again when the network is back, or when the screen is opened again.
    staleTime: ({ state }) => (state.data?.failed.length ? 0 : Number.POSITIVE_INFINITY),
  });
}

/**
 * Reads what the page of a period is made of and returns which version of it that is; null where the archive
 * has no page for it.
 */
export async function readPeriodPage(
  archive: Archive,
  client: QueryClient,
  kind: PeriodKind,
  name: string,
): Promise<string | null> {
  const manifest = await client.ensureQueryData(manifestQuery(archive));
  const period = findPeriod(kind, name, manifest.days);
  const entries = period ? entriesIn(period, manifest.days) : [];
  if (!period || entries.length === 0) return null;
  await client.ensureQueryData(periodQuery(archive, manifest, period));
  const { previous, next } = neighbourPeriods(period, manifest.days);
  const before = monthYearBefore(period, manifest.days);
  const names = [next, before].map((other) => other?.name);
  return [previous?.name, contentOf(period, manifest), ...names].join(' ');
}

/** Tells the content of a period: of a year that of the archive, since the catalogue is of all of it. */
function contentOf(period: Period, { days, hash }: Manifest): string {
  return period.kind === 'year' ? hash : hashesOf(entriesIn(period, days));
}

/** Tells the content of some days. Their dates count too: two empty digests have the same hash. */
function hashesOf(entries: readonly ManifestDay[]): string {
  return entries.map(({ day, hash }) => day.slice(8) + hash).join('');
}
