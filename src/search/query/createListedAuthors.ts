import type { ArxivId } from '../../digest/arxivId';
import { type AuthorBucket, bucketOf, papersIn } from '../../digest/authorBuckets';
import { type AuthorNames, authorAt, type ListedAuthor } from '../../digest/authorNames';
import { Latest } from './latest';
import type { ListedAuthors } from './listedAuthors';
import { matchesName } from './matchesName';

type Files = {
  /** The papers by their numbers in the catalogue. */
  readonly ids: readonly ArxivId[];
  /** Those that have been read. */
  readonly buckets: ReadonlyMap<number, AuthorBucket>;
  /** null: not read. */
  readonly names: AuthorNames | null;
};

/**
 * A name that no paper has is taken for another one where their hashes are the same: once in 160,000 such
 * names for 27,000 authors.
 */
export function createListedAuthors({ ids, buckets, names }: Files): ListedAuthors {
  const papersBy: ListedAuthors['papersBy'] = (name) => {
    const bucket = buckets.get(bucketOf(name));
    return bucket ? Array.from(papersIn(bucket, name)).flatMap((at) => ids[at] ?? []) : null;
  };
  // Filters, facets and the test whether all is known ask for the same names.
  const lastLike = new Latest<readonly ListedAuthor[]>();
  const lastPapers = new Latest<ReadonlySet<ArxivId> | null>();
  const like = (typed: string, whole: boolean) =>
    names &&
    lastLike.get([typed, whole], () =>
      names.names.flatMap((name, index) =>
        typed === '' || matchesName(name, typed, whole) ? authorAt(names, index) : [],
      ),
    );
  const papersOf = (authors: readonly ListedAuthor[]): ReadonlySet<ArxivId> | null => {
    const papers = new Set<ArxivId>();
    for (const { name } of authors) {
      const ofAuthor = papersBy(name);
      if (!ofAuthor) return null;
      for (const id of ofAuthor) papers.add(id);
    }
    return papers;
  };
  return {
    papersBy,
    like,
    papersByLike: (typed, whole) =>
      lastPapers.get([typed, whole], () => {
        const authors = like(typed, whole);
        return authors && papersOf(authors);
      }),
    isListKnown: names !== null,
  };
}
