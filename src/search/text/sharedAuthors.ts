import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { idf } from './idf';
import { nameTerms } from './nameTerms';

/** Authors that are looked up at most: a paper of a thousand has some in common with many. */
const MAX_AUTHORS = 60;

/**
 * By paper, how much the authors tell that it shares with some others, from 0 to 1: those of few papers most, and
 * each further one less. Papers that share none are left out.
 */
export function sharedAuthors({ index, docs }: Corpus, like: readonly Doc[]): Map<number, number> {
  const keys = new Set(like.flatMap(({ names }) => names.slice(0, MAX_AUTHORS).map(nameKey)));
  const sums = new Map<number, number>();
  // In one order: sums of fractions depend on it.
  for (const key of [...keys].sort()) {
    const papers = index.papersBy(key);
    const worth = idf(docs.length, papers.length) / idf(docs.length, 1);
    for (const docId of papers) sums.set(docId, (sums.get(docId) ?? 0) + worth);
  }
  for (const [docId, sum] of sums) sums.set(docId, sum / (1 + sum));
  return sums;
}

/** The term that the index has for a whole name. */
export function nameKey(name: string): string {
  return nameTerms(name).at(-1) ?? '';
}
