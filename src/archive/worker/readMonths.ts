import type { Manifest, ManifestDay } from '../../digest/manifest';
import type { Digest } from '../../digest/parseDigest';
import { type Failure, toFailure } from '../../failure';
import { attempt } from '../attempt';
import { digestOf, type Month, monthsOf, readDigest, readPack, splitPack } from '../files';
import type { ReadFile } from '../readFile';

/** Packs under way at once: enough to hide a round trip, few enough to come newest first. */
const PARALLEL = 3;

type Reader = {
  /** Whether a day has neither been read nor failed. */
  readonly isWanted: (entry: ManifestDay) => boolean;
  readonly onRead: (entry: ManifestDay, digest: Digest) => void;
  readonly onFailed: (entry: ManifestDay, failure: Failure) => void;
  /** A pack that holds what it should. */
  readonly onPack: (month: Month, pack: Uint8Array) => void;
  /** After each month, its days read or failed. */
  readonly onMonth: () => void;
};

/** Reads the wanted days of an archive, newest month first. Never fails; days may. */
export async function readMonths(
  readFile: ReadFile,
  manifest: Manifest,
  reader: Reader,
): Promise<void> {
  const months = monthsOf(manifest);
  const readNext = async (): Promise<void> => {
    for (let month = months.shift(); month; month = months.shift()) {
      await readMonth(readFile, month, reader);
      reader.onMonth();
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, readNext));
}

/** A whole month from its pack; days that are not in it as they should be from files of their own. */
async function readMonth(readFile: ReadFile, month: Month, reader: Reader): Promise<void> {
  const isWhole = month.days.every(reader.isWanted);
  const pack = isWhole ? await readPack(readFile, month).catch(toFailure) : null;
  if (pack instanceof Uint8Array) {
    for (const [entry, bytes] of splitPack(pack, month)) {
      const digest = attempt(() => digestOf(entry, bytes, month.month));
      if (digest) reader.onRead(entry, digest);
    }
    if (!month.days.some(reader.isWanted)) reader.onPack(month, pack);
  }
  // A host that cannot be reached is not asked for thirty more files.
  const gone = pack !== null && 'kind' in pack && pack.kind === 'unreachable' ? pack : null;
  for (const entry of month.days.filter(reader.isWanted)) {
    const digest = gone ?? (await readDigest(readFile, entry).catch(toFailure));
    if ('kind' in digest) reader.onFailed(entry, digest);
    else reader.onRead(entry, digest);
  }
}
