import type { ArxivId } from '../../digest/arxivId';
import { type AuthorBucket, authorsFile, bucketOf, parseBucket } from '../../digest/authorBuckets';
import { type AuthorHashes, parseAuthorHashes } from '../../digest/authorHashes';
import { type AuthorNames, namesFile, parseNames } from '../../digest/authorNames';
import type { CatalogueHashes } from '../../digest/manifest';
import { createListedAuthors } from '../../search/query/createListedAuthors';
import { type ListedAuthors, NO_LISTED_AUTHORS } from '../../search/query/listedAuthors';
import { decode } from '../files';
import type { ReadFile } from '../readFile';
import type { AuthorsNeeded } from './needs';

/** Where the files of authors of a catalogue come from. */
export type AuthorSource = {
  readonly readFile: ReadFile;
  readonly hashes: CatalogueHashes;
  /** The papers by their numbers in the catalogue; null: they cannot be read. */
  readonly ids: Promise<readonly ArxivId[] | null>;
};

/** The files of authors of a catalogue, each read once, when first needed. */
export type AuthorFiles = {
  /** Resolves when the files needed are read, or cannot be. */
  read(needed: AuthorsNeeded): Promise<void>;
  /** What the files read so far say; the same object until another one is read. */
  authors(): ListedAuthors;
  /** Number of files read. */
  count(): number;
};

export function createAuthorFiles({ readFile, hashes, ids }: AuthorSource): AuthorFiles {
  const authorHashes = parseAuthorHashes(hashes);
  const buckets = new Map<number, AuthorBucket>();
  const loading = new Map<string, Promise<void>>();
  let names: AuthorNames | null = null;
  let authors = NO_LISTED_AUTHORS;
  let count = 0;

  const readOnce = (path: string, take: (file: unknown) => Promise<void>): Promise<void> => {
    const known = loading.get(path);
    if (known) return known;
    const load = readFile(path)
      .then((bytes) => take(JSON.parse(decode(bytes, path))))
      // The texts name the authors too.
      .catch(() => {});
    loading.set(path, load);
    return load;
  };

  /** Counts a file that has been read, and makes known what it says. */
  const update = async () => {
    count++;
    authors = createListedAuthors({ ids: (await ids) ?? [], buckets, names });
  };

  const readNames = (of: AuthorHashes) =>
    readOnce(namesFile(of.names), async (file) => {
      names = parseNames(file);
      if (names) await update();
    });

  const readBucket = (number: number, of: AuthorHashes) =>
    readOnce(authorsFile(number, of.buckets[number] ?? ''), async (file) => {
      const listed = await ids;
      const bucket = listed && parseBucket(file, listed.length);
      if (!bucket) return;
      buckets.set(number, bucket);
      await update();
    });

  return {
    async read(needed) {
      if (!authorHashes) return;
      if (needed.list) await readNames(authorHashes);
      const like = needed.like.flatMap(
        ({ typed, whole }) => authors.like(typed, whole)?.map(({ name }) => name) ?? [],
      );
      const numbers = new Set([...needed.names, ...like].map((name) => bucketOf(name)));
      await Promise.all(Array.from(numbers, (number) => readBucket(number, authorHashes)));
    },
    authors: () => authors,
    count: () => count,
  };
}
