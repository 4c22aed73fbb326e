import type { Paper } from './paper';
import { sumOfKnown } from './sumOfKnown';

/** How many papers the page of a period shows at most. */
export const MAX_RANKED = 10;

/** What the digests of some days come to. */
export type PaperSummary = {
  /** Each paper once, most votes first, those without known votes last. */
  readonly papers: readonly Paper[];
  /** The sum of the known votes; null when none is known. */
  readonly votes: number | null;
  /** Authors of two papers or more, most papers first, then by name. */
  readonly authors: readonly FrequentAuthor[];
};

export type FrequentAuthor = { readonly name: string; readonly papers: number };

/**
 * Summarises what some days list, in any order. A paper that several of them list counts once, as the day
 * with its most votes has it; of equal votes, the newest day.
 */
export function summarizePapers(listings: readonly Paper[]): PaperSummary {
  const papers = rankPapers(listings);
  return {
    papers,
    votes: sumOfKnown(papers.map(({ votes }) => votes)),
    authors: frequentAuthors(papers),
  };
}

/** What papers are ranked by. */
type Ranked = Pick<Paper, 'id' | 'day' | 'rank' | 'votes'>;

/** Each paper once, as `summarizePapers` has them. */
export function rankPapers<Listing extends Ranked>(listings: readonly Listing[]): Listing[] {
  const best = new Map<string, Listing>();
  for (const paper of [...listings].sort(byVotes)) {
    if (!best.has(paper.id)) best.set(paper.id, paper);
  }
  return [...best.values()];
}

/** As lists by votes have it: then the newest day, then the order of its digest. */
export function byVotes(a: Ranked, b: Ranked): number {
  const difference = (b.votes ?? -1) - (a.votes ?? -1);
  if (difference !== 0) return difference;
  return a.day === b.day ? a.rank - b.rank : a.day < b.day ? 1 : -1;
}

function frequentAuthors(papers: readonly Paper[]): FrequentAuthor[] {
  const counts = new Map<string, number>();
  for (const { authors } of papers) {
    for (const name of authors ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, papers: count }))
    .filter((author) => author.papers > 1)
    .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
}
