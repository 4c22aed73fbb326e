import { type Day, parseDay } from './day';
import {
  type CatalogueHashes,
  isHash,
  type Lookup,
  type Manifest,
  type ManifestDay,
  type Repeat,
} from './manifest';

/**
 * Goes up when older code can no longer read `Manifest` or `Lookup`. A field that it may skip does not
 * count: a manifest without it is read too, and the field is null.
 */
export const VERSION = 3;

/** The version that devices store, in which days are a list of `ManifestDay`: code of before reads it, too. */
export const STORED_VERSION = 2;

/**
 * The days of a manifest as its file has them, newest first: a column for each field, since a phone waits for the
 * file and columns are shorter compressed.
 */
export type DayColumns = {
  /** By month: `{ '2025-03': '07', '2025-02': '26 13' }`. */
  readonly day: Readonly<Record<string, string>>;
  /** All of the same length, without spaces. */
  readonly hash: string;
} & {
  /** Absent where no day has it, null for those that have it not. */
  readonly [Field in Exclude<keyof ManifestDay, 'day' | 'hash' | 'own'>]?: readonly unknown[];
};

/** Reads a manifest from a parsed JSON value. Returns null for anything else and for other versions. */
export function parseManifest(value: unknown): Manifest | null {
  if (!isRecord(value)) return null;
  const { version, hash, repeats = null, packs, lookups, catalogue, firstRows } = value;
  const days = version === VERSION ? entriesOf(value.days) : value.days;
  return (version === VERSION || version === STORED_VERSION) &&
    isHash(hash) &&
    isArrayOf(days, isManifestDay) &&
    (repeats === null || isArrayOf(repeats, isRepeat)) &&
    isRecordOf(packs, isHash) &&
    isRecordOf(lookups, isHash)
    ? {
        hash,
        days,
        repeats,
        packs,
        lookups,
        // The archive is read without it too.
        catalogue: isCatalogueHashes(catalogue) ? catalogue : null,
        ...(firstRows !== undefined && { firstRows }),
      }
    : null;
}

/** Reads a lookup from a parsed JSON value. Returns null for anything else. */
export function parseLookup(value: unknown): Lookup | null {
  return isRecordOf(value, isDays) ? value : null;
}

/** The days of columns and the hashes of their digests, newest first. Neither is checked. */
export function daysOfColumns({
  day,
  hash,
}: Pick<DayColumns, 'day' | 'hash'>): Pick<ManifestDay, 'day' | 'hash'>[] {
  const days = Object.entries(day).flatMap(([month, dates]) =>
    dates.split(' ').map((date) => `${month}-${date}` as Day),
  );
  const length = hash.length / days.length;
  return days.map((name, place) => ({
    day: name,
    hash: hash.slice(place * length, (place + 1) * length),
  }));
}

/** What columns say of each day, to be checked. */
function entriesOf(columns: unknown): unknown {
  if (!isRecord(columns) || !isRecordOf(columns.day, isText)) return null;
  const lists = Object.entries(columns).filter(([, column]) => Array.isArray(column));
  const days = daysOfColumns({ day: columns.day, hash: String(columns.hash) });
  return days.map((entry, place) => ({
    ...entry,
    ...Object.fromEntries(lists.map(([field, column]) => [field, Object(column)[place]])),
  }));
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

function isRepeat(value: unknown): value is Repeat {
  return isRecord(value) && isDay(value.day) && isDay(value.before) && isCount(value.papers);
}

function isCatalogueHashes(value: unknown): value is CatalogueHashes {
  return isRecord(value) && isHash(value.numbers) && isRecordOf(value.titles, isHash);
}

function isDays(value: unknown): value is readonly Day[] {
  return isArrayOf(value, isDay);
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && parseDay(value) !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

type Guard<T> = (value: unknown) => value is T;

function isArrayOf<T>(value: unknown, isItem: Guard<T>): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecordOf<T>(value: unknown, isItem: Guard<T>): value is Readonly<Record<string, T>> {
  return isRecord(value) && Object.values(value).every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
