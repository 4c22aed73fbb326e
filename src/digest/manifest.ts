import type { ArxivId } from './arxivId';
import type { Day } from './day';
import type { Paper } from './paper';

/**
 * The index of days: what an archive holds. The build writes it to `digests/index.json` (`manifestFile.ts`); page
 * and worker read it before any other file of the archive.
 */
export type Manifest = {
  /** Content hash of all fields below: manifests with the same hash are equal. */
  readonly hash: string;
  /** Newest first. */
  readonly days: readonly ManifestDay[];
  /** Papers that several days list, newest day first; null: made before they were counted. */
  readonly repeats: readonly Repeat[] | null;
  /** Month (`2025-02`) → content hash of its pack. */
  readonly packs: Readonly<Record<string, string>>;
  /** Month of arXiv ids (`2502`) → content hash of its lookup. */
  readonly lookups: Readonly<Record<string, string>>;
  /** null: there is none, or none that this code reads. */
  readonly catalogue: CatalogueHashes | null;
  /** Content hash of the first rows of the newest day: `firstRowsFile` reads it. */
  readonly firstRows?: unknown;
  /** With the reader's own days: the manifest without them, which names the files of the host. */
  readonly archive?: Manifest;
};

/** Content hashes of the files of the catalogue, of titles by year (`2025`). */
export type CatalogueHashes = {
  readonly numbers: string;
  readonly titles: Readonly<Record<string, string>>;
  /** Of the files of authors: `parseAuthorHashes` reads them, in the worker alone. */
  readonly authors?: unknown;
  /** Of the list of topics: `topicsHash` reads it, on screens that need it. */
  readonly topics?: unknown;
};

/** What lists and charts need of a manifest. */
export type ManifestDays = Pick<Manifest, 'days' | 'repeats'>;

/** Before the manifest is read. */
export const NO_MANIFEST: ManifestDays = { days: [], repeats: null };

export type ManifestDay = {
  readonly day: Day;
  /** Number of papers, as a check of the day's file. */
  readonly papers: number;
  /** Sum of the known votes; null when none is known. */
  readonly votes: number | null;
  /** Size of the digest in UTF-8. */
  readonly bytes: number;
  /** Content hash of the digest, hexadecimal. */
  readonly hash: string;
  /** Of which source each paper is, where there are several: `sourceOfPaper` reads it. null as absent. */
  readonly sources?: unknown;
  /** Papers whose summaries seem to be of another one: `doubtfulOf` reads it. null as absent: none. */
  readonly doubtful?: unknown;
  /** Of a day with papers of the reader's own: the day without them; null: the archive lacks it. */
  readonly own?: { readonly archive: ManifestDay | null };
};

/** The ids of the papers of a day whose summaries seem to be of another paper. */
export function doubtfulOf({ doubtful }: ManifestDay): readonly string[] {
  return Array.isArray(doubtful) ? doubtful.map(String) : [];
}

/** Marks the papers of a day whose summaries seem to be of another one. */
export function withDoubt(papers: readonly Paper[], entry: ManifestDay): readonly Paper[] {
  const doubtful = doubtfulOf(entry);
  return papers.map((paper) =>
    doubtful.includes(paper.id) ? { ...paper, isDoubtful: true } : paper,
  );
}

/** Whether any paper has known votes. */
export function hasVotes(days: readonly ManifestDay[]): boolean {
  return days.some(({ votes }) => votes !== null);
}

/** Papers that a day lists, and `before` it the next older one: a paper of three days is in two repeats. */
export type Repeat = { readonly day: Day; readonly before: Day; readonly papers: number };

/** Paper → the days that list it, newest first. One file for each month of arXiv ids. */
export type Lookup = Readonly<Record<string, readonly Day[]>>;

export const MANIFEST_FILE = 'digests/index.json';

/** Path of a day's digest, below the app's base: `'digests/2025-02-26-0a1b2c3d.md'`. */
export function digestFile({ day, hash }: Pick<ManifestDay, 'day' | 'hash'>): string {
  return `digests/${day}-${hash}.md`;
}

/**
 * Path of the first rows of the newest day, below the app's base: `'digests/2025-02-26-rows-0a1b2c3d.md'`.
 * null: it has none, or papers of the reader's own.
 */
export function firstRowsFile({
  days: [newest],
  firstRows,
}: {
  readonly days: readonly Pick<ManifestDay, 'day' | 'own'>[];
  readonly firstRows?: unknown;
}): string | null {
  return newest && !newest.own && isHash(firstRows)
    ? `digests/${newest.day}-rows-${firstRows}.md`
    : null;
}

/**
 * Path of a month's pack, below the app's base: `'digests/pack-2025-02-0a1b2c3d.md'`. A pack holds the
 * digests of the month, newest first, concatenated; `ManifestDay.bytes` tells where each ends.
 */
export function packFile(month: string, hash: string): string {
  return `digests/pack-${month}-${hash}.md`;
}

/** The month whose pack holds a day: `'2025-02-26'` → `'2025-02'`. */
export function packMonth(day: Day): string {
  return day.slice(0, 7);
}

/** Path of the lookup of a month of ids, below the app's base: `'digests/papers-2502-0a1b2c3d.json'`. */
export function lookupFile(month: string, hash: string): string {
  return `digests/papers-${month}-${hash}.json`;
}

/** The month whose lookup holds a paper: `'2502.18411'` → `'2502'`. */
export function lookupMonth(id: ArxivId): string {
  return id.slice(0, 4);
}

/** Lookups that are asked for at once. Chosen: together they are smaller than the numbers of the catalogue. */
const MAX_LOOKUPS = 3;

/** Whether the days of papers are found in the numbers of the catalogue, one file, and not month by month. */
export function areOfManyMonths(
  { lookups }: Pick<Manifest, 'lookups'>,
  ids: readonly ArxivId[],
): boolean {
  const months = new Set(ids.map(lookupMonth));
  return [...months].filter((month) => lookups[month] !== undefined).length > MAX_LOOKUPS;
}

/** Groups days by month (`'2025-02'`) or by year (`'2025'`), in the order given. */
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

/** Whether a value is a content hash. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8,64}$/.test(value);
}
