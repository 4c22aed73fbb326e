import * as v from 'valibot';
import type { ArxivId } from './arxivId';
import { type Day, parseDay } from './day';

/**
 * What an archive holds, as the build writes it to `digests/index.json` and the page reads it first.
 * The version goes up with every change of the fields here or in `Lookup`.
 */
export type Manifest = {
  readonly version: typeof VERSION;
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

const DaySchema = v.pipe(v.string(), v.transform(parseDay), v.nonNullable(v.custom<Day>(Boolean)));
const HashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/));
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const ManifestSchema = v.object({
  version: v.literal(VERSION),
  days: v.array(
    v.object({
      day: DaySchema,
      papers: CountSchema,
      votes: v.nullable(CountSchema),
      bytes: CountSchema,
      hash: HashSchema,
    }),
  ),
  packs: v.record(v.string(), HashSchema),
  lookups: v.record(v.string(), HashSchema),
});

const LookupSchema = v.record(v.string(), v.array(DaySchema));

/** The manifest in a parsed JSON value; null when it is none, or one of another version. */
export function parseManifest(value: unknown): Manifest | null {
  const result = v.safeParse(ManifestSchema, value);
  return result.success ? result.output : null;
}

/** The lookup in a parsed JSON value, null when it is none. */
export function parseLookup(value: unknown): Lookup | null {
  const result = v.safeParse(LookupSchema, value);
  return result.success ? result.output : null;
}

export function newManifest(
  days: readonly ManifestDay[],
  packs: Manifest['packs'],
  lookups: Manifest['lookups'],
): Manifest {
  return { version: VERSION, days, packs, lookups };
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

/** Where the lookup of an id's month stands: `'digests/papers-2502-0a1b2c3d.json'`. */
export function lookupFile(month: string, hash: string): string {
  return `digests/papers-${month}-${hash}.json`;
}

/** The month of ids a paper belongs to: `'2502.18411'` → `'2502'`. */
export function lookupMonth(id: ArxivId): string {
  return id.slice(0, 4);
}
