import type { ArxivId } from '../../digest/arxivId';
import type { ListedAuthor } from '../../digest/authorNames';

/** What the catalogue says of authors, as far as its files have been read. A new object with each of them. */
export type ListedAuthors = {
  /** The papers of an author; null: not known yet. */
  papersBy(name: string): readonly ArxivId[] | null;
  /** The authors with names as they are typed, by name; null: not known yet. */
  like(typed: string, whole: boolean): readonly ListedAuthor[] | null;
  /** The papers of these authors; null: not known yet of each of them. */
  papersByLike(typed: string, whole: boolean): ReadonlySet<ArxivId> | null;
  /** Whether it is known which authors there are. */
  readonly isListKnown: boolean;
};

export const NO_LISTED_AUTHORS: ListedAuthors = {
  papersBy: () => null,
  like: () => null,
  papersByLike: () => null,
  isListKnown: false,
};
