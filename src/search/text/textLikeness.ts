import { eachToken } from '../../korean/tokens';
import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { idf } from './idf';
import { tokenTerms } from './tokenTerms';

/** Term frequency saturates here, as in the index (`termIndex.ts`), which weighs titles more. */
const K1 = 0.7;

/** Terms that papers are compared by at most. Measured: 40 to 120 do alike. */
const MAX_TERMS = 80;

/** A term that more of the papers have says little, and its postings are most of the work. */
const MAX_TERM_SHARE = 0.15;

/**
 * How much each paper of a corpus, by its `docId`, says what some papers say: BM25 over the postings, 1 for the
 * most alike, which these papers are themselves.
 */
export function textLikeness(corpus: Corpus, like: readonly Doc[]): Float64Array {
  const sums = new Float64Array(corpus.docs.length);
  for (const [term, weight] of strongestTerms(corpus, like)) {
    corpus.index.addScores(sums, term, weight);
  }
  const most = sums.reduce((max, sum) => Math.max(max, sum), 0);
  return most === 0 ? sums : sums.map((sum) => sum / most);
}

/** The terms that tell most of some papers, heaviest first. */
function strongestTerms(corpus: Corpus, docs: readonly Doc[]): [term: string, weight: number][] {
  const { index } = corpus;
  const total = corpus.docs.length;
  const weights = new Map<string, number>();
  for (const doc of docs) {
    const [title, ...paragraphs] = doc.passages.map(({ text }) => text);
    addTerms(weights, corpus, [title ?? '']);
    // A summary that seems to be of another paper leads to papers like that one.
    if (!doc.isDoubtful) addTerms(weights, corpus, paragraphs);
  }
  return [...weights]
    .flatMap(([term, weight]): [string, number][] => {
      const count = index.count(term);
      const isTelling = count > 0 && count <= Math.max(2, total * MAX_TERM_SHARE);
      return isTelling ? [[term, weight * idf(total, count)]] : [];
    })
    .sort(([termA, a], [termB, b]) => b - a || (termA < termB ? -1 : 1))
    .slice(0, MAX_TERMS);
}

/** Adds the saturated frequency of each term of some texts. */
function addTerms(weights: Map<string, number>, { stem }: Corpus, texts: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    eachToken(text, (run, script, glued) => {
      for (const term of tokenTerms({ script, text: run, glued }, stem)) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    });
  }
  for (const [term, count] of counts) {
    weights.set(term, (weights.get(term) ?? 0) + count / (count + K1));
  }
}
