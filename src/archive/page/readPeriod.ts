import type { QueryClient } from '@tanstack/react-query';
import type { Day } from '../../digest/day';
import type { Manifest, ManifestDay } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import { type PaperSummary, summarizePapers } from '../../digest/paperSummary';
import { entriesIn, type Period } from '../../digest/period';
import { toFailure } from '../../failure';
import { monthsOf, readPack, splitPack } from '../packs';
import { digestOf } from '../readDay';
import type { ReadFile } from '../readFile';
import type { Archive } from './archive';
import { fetchDay } from './fileQueries';

/** What the digests of a period come to; of a year only the most voted papers are read. */
export type PeriodPapers = PaperSummary & {
  /** How many papers there are, with those that are not read. */
  readonly total: number;
  /** Days whose digests could not be read, newest first; never all of them. */
  readonly failed: readonly Day[];
};

/** Reads all papers of a period. */
export async function readPeriod(
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
  const summary = summarizePapers(listings);
  return {
    ...summary,
    total: summary.papers.length,
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
