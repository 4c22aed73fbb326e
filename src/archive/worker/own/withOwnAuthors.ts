import type { ArxivId } from '../../../digest/arxivId';
import type { ListedAuthor } from '../../../digest/authorNames';
import type { Paper } from '../../../digest/paper';
import { sumOfKnown } from '../../../digest/sumOfKnown';
import type { ListedAuthors } from '../../../search/query/listedAuthors';
import { matchesName } from '../../../search/query/matchesName';

type Votes = ReadonlyMap<ArxivId, number | null>;

/** Adds the authors of the reader's own papers to what the catalogue says of those of the archive. */
export function withOwnAuthors(listed: ListedAuthors, papers: Iterable<Paper>): ListedAuthors {
  const own = papersByAuthor(papers);
  /** The own papers of an author that the archive does not list as theirs. */
  const addedBy = (name: string): Votes => {
    const known = new Set(listed.papersBy(name));
    return new Map([...(own.get(name) ?? [])].filter(([id]) => !known.has(id)));
  };
  const ownLike = (typed: string, whole: boolean) =>
    [...own.keys()].filter((name) => typed === '' || matchesName(name, typed, whole));
  const withAdded = (author: ListedAuthor): ListedAuthor => {
    const added = addedBy(author.name);
    const votes = sumOfKnown([author.votes, ...added.values()]);
    return { ...author, papers: author.papers + added.size, votes };
  };
  return {
    papersBy(name) {
      const ofArchive = listed.papersBy(name);
      return ofArchive && [...ofArchive, ...addedBy(name).keys()];
    },
    like(typed, whole) {
      const ofArchive = listed.like(typed, whole);
      if (!ofArchive) return null;
      const known = new Set(ofArchive.map(({ name }) => name));
      const others = ownLike(typed, whole).filter((name) => !known.has(name));
      return [...ofArchive, ...others.map((name) => ({ name, papers: 0, votes: null }))].map(
        withAdded,
      );
    },
    papersByLike(typed, whole) {
      const ofArchive = listed.papersByLike(typed, whole);
      const names = ownLike(typed, whole);
      return (
        ofArchive && new Set([...ofArchive, ...names.flatMap((name) => [...addedBy(name).keys()])])
      );
    },
    isListKnown: listed.isListKnown,
  };
}

function papersByAuthor(papers: Iterable<Paper>): ReadonlyMap<string, Votes> {
  const authors = new Map<string, Map<ArxivId, number | null>>();
  for (const { id, votes, authors: names } of papers) {
    for (const name of names ?? []) {
      const known = authors.get(name) ?? new Map<ArxivId, number | null>();
      authors.set(name, known.set(id, votes));
    }
  }
  return authors;
}
