import type { ListedAuthor } from '../../digest/authorNames';
import type { Entry, Listing } from './paperStore';

/** The papers and votes of an author. Names are strings: namesakes share one. */
export type AuthorCount = ListedAuthor;

/** A paper and the listing whose votes count, by default its newest. */
type Credited = { readonly entry: Pick<Entry, 'paper'>; readonly listing?: Listing };

/** The authors of some papers, most papers first, then by votes, then by name; without `except`. */
export function countAuthors(
  entries: readonly Credited[],
  except: readonly string[] = [],
): AuthorCount[] {
  return sortAuthors(tallyAuthors(entries, except));
}

/** The same authors in no order: tens of thousands of names take long to sort. */
export function tallyAuthors(
  entries: readonly Credited[],
  except: readonly string[],
): AuthorCount[] {
  const counts = new Map<string, { papers: number; votes: number | null }>();
  for (const { entry, listing = entry.paper } of entries) {
    for (const name of entry.paper.authors ?? []) {
      const { papers, votes } = counts.get(name) ?? { papers: 0, votes: null };
      counts.set(name, { papers: papers + 1, votes: addVotes(votes, listing.votes) });
    }
  }
  for (const name of except) counts.delete(name);
  return Array.from(counts, ([name, count]) => ({ name, ...count }));
}

/**
 * A sum with some more votes; null: neither is known. Not by `sumOfKnown`, which another late file of the worker has: one
 * that both import would be a request of its own.
 */
export function addVotes(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more;
}

/** Most papers first, then by votes, then by name; of many, the first ones alone are faster. */
export function sortAuthors(
  authors: readonly AuthorCount[],
  limit = Number.POSITIVE_INFINITY,
): AuthorCount[] {
  const collator = new Intl.Collator('en');
  const sorted = withMostPapers(authors, limit).sort(
    (a, b) =>
      b.papers - a.papers || (b.votes ?? -1) - (a.votes ?? -1) || collator.compare(a.name, b.name),
  );
  return sorted.slice(0, limit);
}

/** Authors who have as many papers as the last of the first ones, or more. */
function withMostPapers(authors: readonly AuthorCount[], limit: number): AuthorCount[] {
  if (authors.length <= limit) return [...authors];
  const counts = Uint32Array.from(authors, ({ papers }) => papers).sort();
  const least = counts.at(-limit) ?? 0;
  return authors.filter(({ papers }) => papers >= least);
}
