import type { Day } from '../digest/day';
import { papersOfFirstRows } from '../digest/firstRows';
import {
  digestFile,
  firstRowsFile,
  type Lookup,
  lookupFile,
  type Manifest,
  type ManifestDay,
  withDoubt,
} from '../digest/manifest';
import { parseLookup } from '../digest/manifestFile';
import type { Paper } from '../digest/paper';
import { type Digest, parseDigest } from '../digest/parseDigest';
import { FailureError } from '../failure';
import { withTimeout } from '../withTimeout';
import { decode, readJson } from './files';
import { mediaHosts } from './mediaHosts';
import { keepRead } from './offline/keepRead';
import type { OfflineCache } from './offline/offlineCache';
import { monthsOf, readPack, splitPack } from './packs';
import type { ReadFile } from './readFile';

/** Reads the digest of a day from its own file. Fails when that is not the digest the manifest names. */
export async function readDigest(
  readFile: ReadFile,
  entry: ManifestDay,
  signal?: AbortSignal,
): Promise<Digest> {
  const file = digestFile(entry);
  return digestOf(entry, await readFile(file, signal), file);
}

type Files = { readonly readFile: ReadFile; readonly offlineCache: OfflineCache };

/**
 * Reads the papers of a day, in order, from the pack of its month where the day's own file fails. What is read
 * is kept for when there is no network.
 */
export async function readDay(
  files: Files,
  manifest: Manifest,
  entry: ManifestDay,
  signal?: AbortSignal,
): Promise<readonly Paper[]> {
  const readFile = keepRead(files.readFile, files.offlineCache);
  try {
    return (await readDigest(readFile, entry, signal)).papers;
  } catch (error) {
    if (signal?.aborted) throw error;
    const bytes = await readFromPack(readFile, manifest, entry, signal).catch(() => null);
    // The failure of the day's own file is the one to report.
    if (!bytes) throw error;
    return digestOf(entry, bytes, digestFile(entry)).papers;
  }
}

/**
 * Reads the first rows of the newest day; null: it is another day, or has none, or they are late and the
 * device has the digest. They are not kept.
 */
export async function readFirstRows(
  { readFile, offlineCache }: Files,
  manifest: Manifest,
  day: Day,
  signal: AbortSignal,
): Promise<readonly Paper[] | null> {
  const [newest] = manifest.days;
  const file = firstRowsFile(manifest);
  if (newest?.day !== day || file === null) return null;
  const reading = readFile(file, signal);
  const bytes = await withTimeout(() => reading, null);
  if (!bytes && (await offlineCache.match(digestFile(newest)))) return null;
  const rows = { ...newest, papers: papersOfFirstRows(newest.papers) };
  return digestOf(rows, bytes ?? (await reading), file).papers;
}

/** Reads which days list the papers of a month of ids. What is read is kept, as above. */
export function readLookup(
  { readFile, offlineCache }: Files,
  month: string,
  hash: string,
  signal?: AbortSignal,
): Promise<Lookup> {
  const file = lookupFile(month, hash);
  return readJson(keepRead(readFile, offlineCache), file, parseLookup, signal);
}

/** Returns the bytes of a day inside the pack of its month, null when the manifest has no such day. */
async function readFromPack(
  readFile: ReadFile,
  manifest: Manifest,
  entry: ManifestDay,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  const month = monthsOf(manifest).find(({ days }) => days.includes(entry));
  if (!month) return null;
  const pack = await readPack(readFile, month, signal);
  return splitPack(pack, month).find(([day]) => day === entry)?.[1] ?? null;
}

/** Parses the digest of a day. Fails when the bytes are not the digest that the manifest names. */
export function digestOf(entry: ManifestDay, bytes: Uint8Array, file: string): Digest {
  const digest = parseDigest(decode(bytes, file), mediaHosts());
  const papers = digest.papers.filter(({ day }) => day === entry.day);
  if (papers.length !== entry.papers) throw new FailureError({ kind: 'unreadable', file });
  return { papers: withDoubt(papers, entry), problems: digest.problems };
}
