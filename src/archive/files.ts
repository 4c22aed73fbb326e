import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import {
  daysBy,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  type ManifestDay,
  packFile,
  parseLookup,
  parseManifest,
} from '../digest/manifest';
import { FailureError } from '../failure';
import type { ReadFile } from './readFile';

export async function readManifest(readFile: ReadFile, signal?: AbortSignal): Promise<Manifest> {
  return readJson(readFile, MANIFEST_FILE, parseManifest, signal);
}

/** Reads the pack of a month. Fails when it is not as long as the days in it. */
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

/** Groups the days of an archive by month: newest month first, in it newest day first. */
export function monthsOf({ days, packs }: Manifest): Month[] {
  return Array.from(daysBy('month', days), ([month, ofMonth]) => ({
    month,
    hash: packs[month] ?? '',
    days: ofMonth,
  }));
}

export type Month = {
  /** `'2025-02'` */
  readonly month: string;
  /** Content hash of its pack. */
  readonly hash: string;
  readonly days: readonly ManifestDay[];
};

/** Splits the pack of a month into its days. */
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

/** Reads which days list a paper, newest first; empty when the archive does not have it. */
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

/** Reads a file of JSON. Fails where `parse` returns null. */
export async function readJson<T>(
  readFile: ReadFile,
  file: string,
  parse: (value: unknown) => T | null,
  signal: AbortSignal | undefined,
): Promise<T> {
  const value = parse(parseJson(decode(await readFile(file, signal), file)));
  if (value === null) throw new FailureError({ kind: 'unreadable', file });
  return value;
}

/** Decodes UTF-8: hosts send `.md` without a charset. Fails on other bytes, as of a file cut inside a syllable. */
export function decode(bytes: Uint8Array, file: string): string {
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
