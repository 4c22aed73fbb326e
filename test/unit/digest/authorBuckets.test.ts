import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectAuthors } from '../../../src/build/collectAuthors';
import {
  authorsFile,
  BUCKETS,
  bucketOf,
  papersIn,
  parseBucket,
  writeBuckets,
} from '../../../src/digest/authorBuckets';
import { BUNDLED_DAYS } from '../search/papers';

const LISTED = 1000;

/** Two names of one bucket with the same hash by its first seed; found by trying. */
const SAME_HASH = ['hdi2s1 ii42ox27616', 'm59j8y ooca94248913'] as const;

/** What a reader of the files finds for a name; null: the file of its bucket cannot be read. */
function lookUp(files: readonly string[], name: string): number[] | null {
  const bucket = parseBucket(JSON.parse(files[bucketOf(name)] ?? ''), LISTED);
  return bucket && [...papersIn(bucket, name)];
}

function write(papersByAuthor: ReadonlyMap<string, readonly number[]>): readonly string[] {
  const files = writeBuckets(papersByAuthor);
  if (!files) throw new Error('expected a seed for each bucket, found none');
  return files;
}

describe('buckets of authors', () => {
  it('tell the papers of every author, and none of any other name', () => {
    const name = fc.string({ unit: 'binary', maxLength: 9 });
    const numbers = fc.uniqueArray(fc.nat(LISTED - 1), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.dictionary(name, numbers, { maxKeys: 200 }), (papers) => {
        const authors = new Map(
          Object.entries(papers).map(([author, of]) => [author, of.sort((a, b) => a - b)]),
        );
        const files = write(authors);
        for (const [author, of] of authors) expect(lookUp(files, author)).toEqual(of);
        expect(lookUp(files, 'A name longer than all of them')).toEqual([]);
      }),
    );
  });

  it('get about as many authors each', () => {
    const names = Array.from({ length: 6400 }, (_, index) => `Author ${index}`);
    const sizes = new Array<number>(BUCKETS).fill(0);
    for (const name of names) sizes[bucketOf(name)] = (sizes[bucketOf(name)] ?? 0) + 1;
    expect(Math.min(...sizes)).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThan(140);
  });

  it.each<[what: string, change: (columns: { hashes: string; papers: string }) => unknown]>([
    ['a later version', (columns) => ({ version: 2, columns })],
    ['nothing', () => null],
    ['a text', () => 'hashes'],
    ['a column less', ({ hashes }) => ({ version: 1, columns: { hashes } })],
    ['an author less', ({ hashes }) => ({ version: 1, columns: { hashes, papers: '1' } })],
    [
      'a word that is no number',
      ({ papers }) => ({ version: 1, columns: { hashes: 'a !', papers } }),
    ],
    ['a hash twice', ({ papers }) => ({ version: 1, columns: { hashes: 'a 0', papers } })],
    ['a paper twice', ({ hashes }) => ({ version: 1, columns: { hashes, papers: '1,0 2' } })],
    [
      'an author without papers',
      ({ hashes }) => ({ version: 1, columns: { hashes, papers: ' 2' } }),
    ],
    [
      'a paper that is not listed',
      ({ hashes }) => ({ version: 1, columns: { hashes, papers: '1 rs' } }),
    ],
  ])('are refused with %s', (_what, change) => {
    const columns = { hashes: 'a 1', papers: '1 2' };
    expect(parseBucket({ version: 1, columns }, LISTED)).not.toBeNull();
    expect(parseBucket(change(columns), LISTED)).toBeNull();
  });

  it('skip columns that they do not know', () => {
    const columns = { hashes: 'a', papers: '1', affiliations: 'x' };
    expect(parseBucket({ version: 1, columns }, LISTED)?.papers).toEqual(Uint32Array.of(1));
  });

  it('take at most 85 bytes a paper of the bundled digests, compressed', () => {
    const papers = BUNDLED_DAYS.flat();
    const authors = collectAuthors(papers);
    const files = write(new Map(authors.map(({ name, numbers }) => [name, numbers])));
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(papers).toHaveLength(112);
    // 35 on 1,664 papers: of fewer authors a file, more is what every file has.
    expect(bytes / papers.length).toBeLessThanOrEqual(85);
  });

  it('have the bucket and their content in the name', () => {
    expect(authorsFile(7, '0a1b2c3d')).toBe('digests/authors-07-0a1b2c3d.json');
  });

  it('tell names apart that share a hash by the first seed', () => {
    const [one, other] = SAME_HASH;
    expect(lookUp(write(new Map([[one, [1]]])), other)).toEqual([1]);
    const files = write(new Map([one, other, 'Kai Chen'].map((name, paper) => [name, [paper]])));
    expect([one, other, 'Kai Chen'].map((name) => lookUp(files, name))).toEqual([[0], [1], [2]]);
    expect(files.filter((file) => 'seed' in JSON.parse(file).columns)).toHaveLength(1);
  });

  it('are there for as many authors as 100,000 papers have', () => {
    const names = Array.from({ length: 250_000 }, (_, index) => `Author ${index}`);
    const files = write(new Map(names.map((name, index) => [name, [index % LISTED]])));
    const buckets = files.map((file) => parseBucket(JSON.parse(file), LISTED));
    const found = names.map((name) => {
      const bucket = buckets[bucketOf(name)];
      return bucket ? [...papersIn(bucket, name)] : null;
    });
    expect(found).toEqual(names.map((_, index) => [index % LISTED]));
  });
});
