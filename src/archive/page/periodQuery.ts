import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Day } from '../../digest/day';
import type { Manifest, ManifestDay } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import { type PaperSummary, summarizePapers } from '../../digest/paperSummary';
import {
  entriesIn,
  findPeriod,
  neighbourPeriods,
  type Period,
  type PeriodKind,
} from '../../digest/period';
import { toFailure } from '../../failure';
import { monthsOf, readPack, splitPack } from '../packs';
import { digestOf } from '../readDay';
import type { ReadFile } from '../readFile';
import type { Archive } from './archive';
import { FILE_OPTIONS, fetchDay, manifestQuery } from './fileQueries';

/** What the digests of a period come to. */
export type PeriodPapers = PaperSummary & {
  /** Days whose digests could not be read, newest first; never all of them. */
  readonly failed: readonly Day[];
};

/**
 * What the digests of a period come to. A week is read from the files of its days, some of which are in memory
 * as a rule; a month from its pack: one request in place of thirty, for the file that the search reads too.
 */
export function periodQuery(archive: Archive, manifest: Manifest, period: Period) {
  const entries = entriesIn(period, manifest.days);
  return queryOptions({
    ...FILE_OPTIONS,
    // With the content hashes: other digests are another query.
    queryKey: ['period', period.kind, period.name, hashesOf(entries)],
    queryFn: ({ client, signal }) => readPeriod(client, archive, manifest, period, signal),
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
  return [previous?.name, hashesOf(entries), next?.name].join(' ');
}

/** Tells the content of some days. Their dates count too: two empty digests have the same hash. */
function hashesOf(entries: readonly ManifestDay[]): string {
  return entries.map(({ day, hash }) => day.slice(8) + hash).join('');
}

async function readPeriod(
  client: QueryClient,
  archive: Archive,
  manifest: Manifest,
  period: Period,
  signal: AbortSignal,
): Promise<PeriodPapers> {
  const packed =
    period.kind === 'month'
      ? await readFromPack(archive.readFile, manifest, period.name, signal)
      : NO_DAYS;
  signal.throwIfAborted();
  const entries = entriesIn(period, manifest.days);
  const days = entries.map(({ day }) => day);
  const readDay = async ({ day, own }: ManifestDay) =>
    // The pack has no papers of the reader's own.
    (own ? null : packed.get(day)) ?? (await fetchDay(client, archive, day)) ?? [];
  const read = await Promise.allSettled(entries.map(readDay));
  const failures = read.filter(({ status }) => status === 'rejected');
  const [failure] = failures;
  if (failure?.status === 'rejected' && failures.length === days.length) throw failure.reason;
  const listings = read.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  return {
    ...summarizePapers(listings),
    failed: days.filter((_, index) => read[index]?.status === 'rejected'),
  };
}

const NO_DAYS: ReadonlyMap<Day, readonly Paper[]> = new Map();

/** The days of a month that its pack holds whole; the others have files of their own. */
async function readFromPack(
  readFile: ReadFile,
  manifest: Manifest,
  name: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<Day, readonly Paper[]>> {
  const month = monthsOf(manifest.archive ?? manifest).find(
    (candidate) => candidate.month === name,
  );
  if (!month) return NO_DAYS;
  const days = new Map<Day, readonly Paper[]>();
  try {
    const pack = await readPack(readFile, month, signal);
    for (const [entry, bytes] of splitPack(pack, month)) {
      const papers = papersIn(entry, bytes);
      if (papers) days.set(entry.day, papers);
    }
  } catch (error) {
    // A host that cannot be reached is not asked for thirty more files.
    if (signal.aborted || toFailure(error).kind === 'unreachable') throw error;
  }
  return days;
}

function papersIn(entry: ManifestDay, bytes: Uint8Array): readonly Paper[] | null {
  try {
    return digestOf(entry, bytes, entry.day).papers;
  } catch {
    return null;
  }
}
