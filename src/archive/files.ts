import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import {
  daysBy,
  digestFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  type ManifestDay,
  packFile,
  parseLookup,
  parseManifest,
} from '../digest/manifest';
import type { Paper } from '../digest/paper';
import { type Digest, parseDigest } from '../digest/parseDigest';
import { FailureError } from '../failure';
import type { ReadFile } from './readFile';

export async function readManifest(readFile: ReadFile, signal?: AbortSignal): Promise<Manifest> {
  return readJson(readFile, MANIFEST_FILE, parseManifest, signal);
}

/** The digest of a day from its own file. Fails when that is not the digest that the manifest names. */
export async function readDigest(
  readFile: ReadFile,
  entry: ManifestDay,
  signal?: AbortSignal,
): Promise<Digest> {
  const file = digestFile(entry);
  return digestOf(entry, await readFile(file, signal), file);
}

/** The papers of a day, in order; from the pack of the month where the day's own file does not do. */
export async function readDay(
  readFile: ReadFile,
  manifest: Manifest,
  entry: ManifestDay,
  signal?: AbortSignal,
): Promise<readonly Paper[]> {
  try {
    return (await readDigest(readFile, entry, signal)).papers;
  } catch (error) {
    const month = monthsOf(manifest).find(({ days }) => days.includes(entry));
    const pack =
      signal?.aborted || !month ? null : await readPack(readFile, month, signal).catch(() => null);
    const [, bytes] =
      pack && month ? (splitPack(pack, month).find(([day]) => day === entry) ?? []) : [];
    // The first failure is the one to tell.
    if (!bytes) throw error;
    return digestOf(entry, bytes, digestFile(entry)).papers;
  }
}

/** The bytes of a month's pack. Fails when it is not as long as the days in it. */
export async function readPack(
  readFile: ReadFile,
  month: Month,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const file = packFile(month.month, month.hash);
  const pack = await readFile(file, signal);
  const length = month.days.reduce((sum, { bytes }) => sum + bytes, 0);
  if (pack.length !== length) throw new FailureError({ kind: 'unreadable', file });
  return pack;
}

/** The months of an archive, newest first, each with its days, newest first. */
export function monthsOf({ days, packs }: Manifest): Month[] {
  return Array.from(daysBy('month', days), ([month, ofMonth]) => ({
    month,
    hash: packs[month] ?? '',
    days: ofMonth,
  }));
}

export type Month = {
  readonly month: string;
  readonly hash: string;
  readonly days: readonly ManifestDay[];
};

/** The days of a month, each with its part of the pack. */
export function splitPack(
  pack: Uint8Array,
  { days }: Month,
): (readonly [ManifestDay, Uint8Array])[] {
  let end = 0;
  return days.map((entry) => {
    end += entry.bytes;
    return [entry, pack.subarray(end - entry.bytes, end)];
  });
}

/** Fails when the bytes are not the digest that the manifest names. */
export function digestOf(entry: ManifestDay, bytes: Uint8Array, file: string): Digest {
  const { papers: all, problems } = parseDigest(decode(bytes, file));
  const papers = all.filter(({ day }) => day === entry.day);
  if (papers.length !== entry.papers) throw new FailureError({ kind: 'unreadable', file });
  return { papers, problems };
}

/** The days that list a paper, newest first; none when the archive does not hold it. */
export async function readPaperDays(
  readFile: ReadFile,
  { lookups }: Manifest,
  id: ArxivId,
  signal?: AbortSignal,
): Promise<readonly Day[]> {
  const month = lookupMonth(id);
  const hash = lookups[month];
  if (hash === undefined) return [];
  const lookup = await readJson(readFile, lookupFile(month, hash), parseLookup, signal);
  return lookup[id] ?? [];
}

async function readJson<T>(
  readFile: ReadFile,
  file: string,
  parse: (value: unknown) => T | null,
  signal: AbortSignal | undefined,
): Promise<T> {
  const value = parse(parseJson(decode(await readFile(file, signal), file)));
  if (value === null) throw new FailureError({ kind: 'unreadable', file });
  return value;
}

/** Hosts send `.md` without a charset, so the bytes decide; a file cut inside a syllable is damaged. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FailureError({ kind: 'unreadable', file });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
