import type { QueryClient } from '@tanstack/react-query';
import type { Manifest, ManifestDay } from '../../digest/manifest';
import { monthOf } from '../../digest/month';
import type { Paper } from '../../digest/paper';
import { MAX_RANKED, rankPapers } from '../../digest/paperSummary';
import { entriesIn, type Period, periodOf } from '../../digest/period';
import { sumOfKnown } from '../../digest/sumOfKnown';
import { toFailure } from '../../failure';
import type { Archive } from './archive';
import { fetchDay } from './fileQueries';
import { numbersQuery } from './numbersQuery';
import { type PeriodPapers, readDays, readPeriod } from './readPeriod';

/**
 * Reads the most voted papers of a year, from the files of their days: the catalogue tells which they are. Where there
 * is none the packs of all months do. The authors are left to the worker, which counts them by the catalogue too.
 */
export async function readYear(
  client: QueryClient,
  archive: Archive,
  manifest: Manifest,
  year: Period,
  signal: AbortSignal,
): Promise<PeriodPapers> {
  const entries = entriesIn(year, manifest.days);
  const listings = await readListings(client, archive, manifest, entries);
  signal.throwIfAborted();
  if (!listings) return readMonths(client, archive, manifest, entries, signal);
  const ranked = rankPapers(listings);
  const shown = ranked.slice(0, MAX_RANKED);
  const { papers, failed } = await readDays(
    entries.filter(({ day }) => shown.some((one) => one.day === day)),
    ({ day }) => fetchDay(client, archive, day),
  );
  return {
    ...totalsOf(ranked),
    papers: shown.flatMap(
      ({ id, day }) => papers.find((paper) => paper.id === id && paper.day === day) ?? [],
    ),
    failed,
  };
}

/** What papers are ranked by. */
type Listing = Pick<Paper, 'id' | 'day' | 'rank' | 'votes'>;

function totalsOf(ranked: readonly Listing[]) {
  const votes = sumOfKnown(ranked.map((paper) => paper.votes));
  return { total: ranked.length, votes, authors: [] };
}

/** What the days list, those with papers of the reader's own as they are read; null: the catalogue does not say. */
async function readListings(
  client: QueryClient,
  archive: Archive,
  { catalogue }: Manifest,
  entries: readonly ManifestDay[],
): Promise<readonly Listing[] | null> {
  if (!catalogue) return null;
  try {
    const numbers = await client.ensureQueryData(numbersQuery(archive, catalogue));
    const byDay = new Map(numbers.map(({ day, papers }) => [day, papers]));
    // A catalogue of other digests than those of the manifest tells nothing.
    const isOther = ({ day, own, papers }: ManifestDay) =>
      !own && (byDay.get(day)?.length ?? 0) !== papers;
    if (entries.some(isOther)) return null;
    const listings = await Promise.all(
      entries.map(async ({ day, own }): Promise<readonly Listing[]> => {
        const listed = own ? await fetchDay(client, archive, day) : byDay.get(day);
        return listed ?? [];
      }),
    );
    return listings.flat();
  } catch (error) {
    // A host that cannot be reached is not asked for the packs.
    if (toFailure(error).kind === 'unreachable') throw error;
    return null;
  }
}

/** Reads the months of the days whole, one after the other. */
async function readMonths(
  client: QueryClient,
  archive: Archive,
  manifest: Manifest,
  entries: readonly ManifestDay[],
  signal: AbortSignal,
): Promise<PeriodPapers> {
  const read: PeriodPapers[] = [];
  const failures: unknown[] = [];
  const unread: ManifestDay[] = [];
  const firstDays = new Map(entries.map(({ day }) => [monthOf(day), day]));
  for (const first of firstDays.values()) {
    const month = periodOf('month', first);
    try {
      read.push(await readPeriod(client, archive, manifest, month, signal));
    } catch (error) {
      if (signal.aborted || toFailure(error).kind === 'unreachable') throw error;
      failures.push(error);
      unread.push(...entriesIn(month, entries));
    }
  }
  if (read.length === 0 && failures.length > 0) throw failures[0];
  const ranked = rankPapers(read.flatMap(({ papers }) => papers));
  return {
    ...totalsOf(ranked),
    papers: ranked.slice(0, MAX_RANKED),
    failed: [...read.flatMap(({ failed }) => failed), ...unread.map(({ day }) => day)],
  };
}
