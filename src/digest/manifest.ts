import type { ArxivId } from './arxivId';
import { type Day, parseDay } from './day';

/**
 * What an archive holds, as the build writes it to `digests/index.json` and the page reads it first.
 * The version goes up with every change of the fields here or in `Lookup`.
 */
export type Manifest = {
  readonly version: typeof VERSION;
  /** Of all that follows: two manifests with the same are the same. */
  readonly hash: string;
  /** Newest first. */
  readonly days: readonly ManifestDay[];
  /** Month, `2025-02`, → content hash of its pack. */
  readonly packs: Readonly<Record<string, string>>;
  /** Month of arXiv ids, `2502`, → content hash of the lookup of that month. */
  readonly lookups: Readonly<Record<string, string>>;
};

export type ManifestDay = {
  readonly day: Day;
  readonly papers: number;
  /** Sum of the votes that are known; null: none is. */
  readonly votes: number | null;
  readonly bytes: number;
  /** Of the content, hexadecimal. */
  readonly hash: string;
};

/** Which days hold a paper, newest first; one file for each month of ids. */
export type Lookup = Readonly<Record<string, readonly Day[]>>;

const VERSION = 2;

/** The manifest in a parsed JSON value; null when it is none, or one of another version. */
export function parseManifest(value: unknown): Manifest | null {
  if (!isRecord(value)) return null;
  const { version, hash, days, packs, lookups } = value;
  const isRight =
    version === VERSION &&
    isHash(hash) &&
    Array.isArray(days) &&
    days.every(isManifestDay) &&
    isRecord(packs) &&
    Object.values(packs).every(isHash) &&
    isRecord(lookups) &&
    Object.values(lookups).every(isHash);
  if (!isRight) return null;
  return {
    version,
    hash,
    days,
    packs: packs as Manifest['packs'],
    lookups: lookups as Manifest['lookups'],
  };
}

/** The lookup in a parsed JSON value, null when it is none. */
export function parseLookup(value: unknown): Lookup | null {
  const isDays = (days: unknown) => Array.isArray(days) && days.every(isDay);
  return isRecord(value) && Object.values(value).every(isDays) ? (value as Lookup) : null;
}

function isManifestDay(value: unknown): value is ManifestDay {
  if (!isRecord(value)) return false;
  const { day, papers, votes, bytes, hash } = value;
  return (
    isDay(day) &&
    isCount(papers) &&
    (votes === null || isCount(votes)) &&
    isCount(bytes) &&
    isHash(hash)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && parseDay(value) !== null;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8,64}$/.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

export function newManifest(content: Omit<Manifest, 'version'>): Manifest {
  return { version: VERSION, ...content };
}

export const MANIFEST_FILE = 'digests/index.json';

/** Where a day's digest stands, below the app's base: `'digests/2025-02-26-0a1b2c3d.md'`. */
export function digestFile({ day, hash }: Pick<ManifestDay, 'day' | 'hash'>): string {
  return `digests/${day}-${hash}.md`;
}

/**
 * Where the pack of a month stands: its days' digests one behind the other, newest first, with nothing
 * between them; `ManifestDay.bytes` tells where one ends. `'digests/pack-2025-02-0a1b2c3d.md'`.
 */
export function packFile(month: string, hash: string): string {
  return `digests/pack-${month}-${hash}.md`;
}

/** The month a day is packed in: `'2025-02-26'` → `'2025-02'`. */
export function packMonth(day: Day): string {
  return day.slice(0, 7);
}

/** Days by month, `'2025-02'`, or by year, `'2025'`, in the order of the days. */
export function daysBy(
  period: 'month' | 'year',
  days: readonly ManifestDay[],
): Map<string, ManifestDay[]> {
  const groups = new Map<string, ManifestDay[]>();
  for (const entry of days) {
    const name = period === 'month' ? packMonth(entry.day) : entry.day.slice(0, 4);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

/** Where the lookup of an id's month stands: `'digests/papers-2502-0a1b2c3d.json'`. */
export function lookupFile(month: string, hash: string): string {
  return `digests/papers-${month}-${hash}.json`;
}

/** The month of ids a paper belongs to: `'2502.18411'` → `'2502'`. */
export function lookupMonth(id: ArxivId): string {
  return id.slice(0, 4);
}
