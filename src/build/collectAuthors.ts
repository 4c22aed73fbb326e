import type { ArxivId } from '../digest/arxivId';
import type { ListedAuthor } from '../digest/authorNames';
import type { Paper } from '../digest/paper';

/** The papers of an author, as numbers of the catalogue, and what its list of authors says. */
export type CollectedAuthor = ListedAuthor & { readonly numbers: readonly number[] };

/**
 * Collects the authors of papers that are in the order of the catalogue's numbers. A paper that several
 * days list has the number of the first, and authors and votes of the newest: its number stays when one
 * more day lists it.
 */
export function collectAuthors(
  papers: readonly Pick<Paper, 'id' | 'votes' | 'authors'>[],
): CollectedAuthor[] {
  const numbers = new Map<ArxivId, number>();
  const newest = new Map<ArxivId, (typeof papers)[number]>();
  for (const [number, paper] of papers.entries()) {
    if (!numbers.has(paper.id)) numbers.set(paper.id, number);
    newest.set(paper.id, paper);
  }
  const authors = new Map<string, { numbers: number[]; votes: number | null }>();
  for (const [id, number] of numbers) {
    const { authors: names, votes = null } = newest.get(id) ?? {};
    for (const name of names ?? []) {
      const author = authors.get(name) ?? { numbers: [], votes: null };
      author.numbers.push(number);
      if (votes !== null) author.votes = (author.votes ?? 0) + votes;
      authors.set(name, author);
    }
  }
  return Array.from(authors, ([name, author]) => {
    return { name, papers: author.numbers.length, ...author };
  });
}
