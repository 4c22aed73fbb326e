import { columnsOf, countsOf, wordsOf, writeColumns } from './columns';

/** Files that the authors of an archive are spread over, by the first six bits of a hash. */
export const BUCKETS = 64;

/** Bits of a hash that a bucket stores. */
const REST_BITS = 26;

/** Which hash function tells the bucket of a name. */
const BUCKET_SEED = 0;

/**
 * Seeds that are tried for a bucket. Of 250,000 authors each has 3,900, of whom two share a hash with one seed in
 * nine; of a million with five in six.
 */
const MAX_SEEDS = 64;

/** The authors of a bucket and their papers, as numbers of `numbers`, which counts from 0. */
export type AuthorBucket = {
  /** Which hash function tells its authors apart. */
  readonly seed: number;
  /** Ascending, of the bits that name no bucket. */
  readonly hashes: Uint32Array;
  /** Where the papers of each author end. */
  readonly ends: Uint32Array;
  /** Of each author ascending. */
  readonly papers: Uint32Array;
};

/** Path of a bucket, below the app's base: `'digests/authors-07-0a1b2c3d.json'`. */
export function authorsFile(bucket: number, hash: string): string {
  return `digests/authors-${String(bucket).padStart(2, '0')}-${hash}.json`;
}

/** The bucket of an author: 0 to 63. */
export function bucketOf(name: string): number {
  return hashOf(name, BUCKET_SEED) >>> REST_BITS;
}

/**
 * Writes the papers of all authors, a file a bucket. Hashes and numbers of papers are written as the
 * difference to the one before, which takes fewer digits. Returns null where the authors of a bucket are more
 * than hashes can tell apart.
 */
export function writeBuckets(
  papersByAuthor: ReadonlyMap<string, readonly number[]>,
): string[] | null {
  const buckets = Array.from({ length: BUCKETS }, (): string[] => []);
  for (const name of papersByAuthor.keys()) buckets[bucketOf(name)]?.push(name);
  const files: string[] = [];
  for (const names of buckets) {
    const seed = seedFor(names);
    if (seed === null) return null;
    const authors = names
      .map((name) => [restOf(name, seed), papersByAuthor.get(name) ?? []] as const)
      .sort(([a], [b]) => a - b);
    const text = writeColumns({
      // Where it is left out, it is that of the buckets.
      ...(seed !== BUCKET_SEED && { seed: String(seed) }),
      hashes: writeSteps(authors.map(([rest]) => rest)).join(' '),
      papers: authors.map(([, papers]) => writeSteps(papers).join(',')).join(' '),
    });
    files.push(text);
  }
  return files;
}

/** The first seed that gives every name of a bucket a hash of its own; null: none does. */
function seedFor(names: readonly string[]): number | null {
  for (let seed = BUCKET_SEED; seed < MAX_SEEDS; seed++) {
    const hashes = new Set(names.map((name) => restOf(name, seed)));
    if (hashes.size === names.length) return seed;
  }
  return null;
}

/**
 * Reads a bucket from the parsed JSON of its file. Returns null for a later version, and where the file
 * does not fit an archive that lists so many papers.
 */
export function parseBucket(file: unknown, listed: number): AuthorBucket | null {
  const columns = columnsOf(file);
  const [seed = BUCKET_SEED] = countsOf(columns?.seed);
  const hashes = readSteps(wordsOf(columns?.hashes));
  const papersOfEach = wordsOf(columns?.papers).map((word) => readSteps(word.split(',')));
  if (!columns || !hashes || papersOfEach.length !== hashes.length) return null;
  const ends = new Uint32Array(hashes.length);
  const papers: number[] = [];
  for (const [index, ofAuthor] of papersOfEach.entries()) {
    if (!ofAuthor || !((ofAuthor.at(-1) ?? listed) < listed)) return null;
    papers.push(...ofAuthor);
    ends[index] = papers.length;
  }
  return { seed, hashes: Uint32Array.from(hashes), ends, papers: Uint32Array.from(papers) };
}

/** The papers of an author by the bucket of the name; none: no paper has that name. */
export function papersIn({ seed, hashes, ends, papers }: AuthorBucket, name: string): Uint32Array {
  const rest = restOf(name, seed);
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] ?? 0) < rest) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === rest
    ? papers.subarray(ends[from - 1] ?? 0, ends[from])
    : papers.subarray(0, 0);
}

function restOf(name: string, seed: number): number {
  return hashOf(name, seed) & (2 ** REST_BITS - 1);
}

/** 32 bits: FNV-1a over UTF-16 units, and the last step of MurmurHash3, which spreads all bits. */
function hashOf(name: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function writeSteps(ascending: readonly number[]): string[] {
  return ascending.map((value, index) => (value - (ascending[index - 1] ?? 0)).toString(36));
}

/** null: a word is no number, or no step on from the one before. */
function readSteps(words: readonly string[]): number[] | null {
  const values: number[] = [];
  for (const word of words) {
    const before = values.at(-1);
    const step = /^[0-9a-z]{1,6}$/.test(word) ? Number.parseInt(word, 36) : Number.NaN;
    const value = (before ?? 0) + step;
    if (!(before === undefined ? value >= 0 : value > before)) return null;
    values.push(value);
  }
  return values;
}
