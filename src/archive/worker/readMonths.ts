import type { Manifest, ManifestDay } from '../../digest/manifest';
import type { Digest } from '../../digest/parseDigest';
import { type Failure, FailureError, toFailure } from '../../failure';
import { type Month, monthsOf, readPack, splitPack } from '../packs';
import { digestOf, readDigest } from '../readDay';
import type { ReadFile } from '../readFile';

/** Packs under way at once: enough to hide a round trip, few enough to come newest first. */
const PARALLEL = 3;

/** What reading needs to know of the days, and what it reports. */
export type MonthReader = {
  /** Whether a day has neither been read nor failed. */
  readonly isWanted: (entry: ManifestDay) => boolean;
  /** Reads from the offline cache alone, null: it is not there. */
  readonly readStored: (path: string) => Promise<Uint8Array | null>;
  readonly onRead: (entry: ManifestDay, digest: Digest) => void;
  readonly onFailed: (entry: ManifestDay, failure: Failure) => void;
  /** Called with a pack whose days have all been read from it. */
  readonly onPack: (month: Month, pack: Uint8Array) => void;
  /** Called after each month, its days read or failed. */
  readonly onMonth: () => void;
};

/**
 * Reads the wanted days of an archive, newest month first. A day that fails is reported and skipped:
 * rejects with the abort of the signal alone.
 */
export async function readMonths(
  readFile: ReadFile,
  manifest: Manifest,
  reader: MonthReader,
  signal: AbortSignal,
): Promise<void> {
  const months = monthsOf(manifest);
  const readNext = async (): Promise<void> => {
    for (let month = months.shift(); month; month = months.shift()) {
      if (!month.days.some(reader.isWanted)) continue;
      await readMonth(readFile, month, reader, signal);
      reader.onMonth();
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, readNext));
}

/** Reads a whole month from its pack, and days that the pack lacks from files of their own. */
async function readMonth(
  readFile: ReadFile,
  month: Month,
  reader: MonthReader,
  signal: AbortSignal,
): Promise<void> {
  const isWhole = month.days.every(reader.isWanted);
  const failure = isWhole ? await readFromPack(readFile, month, reader, signal) : null;
  for (const entry of month.days.filter(reader.isWanted)) {
    const readOwn: ReadFile = async (path) => {
      // A host that cannot be reached is not asked for thirty more files.
      if (failure?.kind !== 'unreachable') return readFile(path, signal);
      const stored = await reader.readStored(path);
      if (!stored) throw new FailureError(failure);
      return stored;
    };
    const dayFailure = await failureOf(signal, async () =>
      acceptDigest(reader, entry, await readDigest(readOwn, entry), signal),
    );
    if (dayFailure) reader.onFailed(entry, dayFailure);
  }
}

/** Returns why the pack could not be read; days in it that are damaged stay wanted. */
function readFromPack(
  readFile: ReadFile,
  month: Month,
  reader: MonthReader,
  signal: AbortSignal,
): Promise<Failure | null> {
  return failureOf(signal, async () => {
    const pack = await readPack(readFile, month, signal);
    for (const [entry, bytes] of splitPack(pack, month)) {
      await failureOf(signal, () =>
        acceptDigest(reader, entry, digestOf(entry, bytes, month.month), signal),
      );
    }
    if (!month.days.some(reader.isWanted)) reader.onPack(month, pack);
  });
}

/** A run that was aborted must not add what it reads: a newer one may know of newer content. */
function acceptDigest(
  reader: MonthReader,
  entry: ManifestDay,
  digest: Digest,
  signal: AbortSignal,
): void {
  signal.throwIfAborted();
  reader.onRead(entry, digest);
}

/** Returns why a task failed, null when it did not. An abort is not a failure: it is thrown on. */
async function failureOf(
  signal: AbortSignal,
  task: () => Promise<void> | void,
): Promise<Failure | null> {
  try {
    await task();
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return toFailure(error);
  }
}
