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
  const { papers, failed } = await readDays(
    entriesIn(period, manifest.days),
    async ({ day, own }) =>
      // The pack has no papers of the reader's own.
      (own ? null : packed.get(day)) ?? fetchDay(client, archive, day),
  );
  const summary = summarizePapers(papers);
  return { ...summary, total: summary.papers.length, failed };
}

/**
 * Reads some days.
 *
 * @param read resolves to null where a day has no digest
 * @returns what they list, in their order, and those that could not be read
 * @throws the first failure, where no day could be read
 */
export async function readDays(
  entries: readonly ManifestDay[],
  read: (entry: ManifestDay) => Promise<readonly Paper[] | null>,
): Promise<{ readonly papers: readonly Paper[]; readonly failed: readonly Day[] }> {
  const results = await Promise.allSettled(entries.map(read));
  const [failure, ...others] = results.filter((result) => result.status === 'rejected');
  if (failure && others.length + 1 === entries.length) throw failure.reason;
  return {
    papers: results.flatMap((result) =>
      result.status === 'fulfilled' ? (result.value ?? []) : [],
    ),
    failed: entries
      .map(({ day }) => day)
      .filter((_, index) => results[index]?.status === 'rejected'),
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
