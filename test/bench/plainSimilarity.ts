import { tokens } from '../../src/korean/tokens';
import type { Corpus } from '../../src/search/text/corpus';
import type { Doc } from '../../src/search/text/doc';
import { tokenTerms } from '../../src/search/text/tokenTerms';

type Similarity = (corpus: Corpus) => (doc: Doc, limit: number) => readonly number[];

/** BM25 as in textbooks, all terms of a paper as its question, no field before another. */
export const bm25: Similarity = (corpus) =>
  bySum(
    corpus,
    (frequency, length) => (frequency * 2.2) / (frequency + 1.2 * (0.25 + 0.75 * length)),
  );

/** Cosine of TF-IDF vectors. */
export const tfIdf: Similarity = (corpus) => bySum(corpus, (frequency) => frequency, true);

/**
 * @param weigh of a term by its frequency in a paper and the paper's length, 1 on average
 * @param isCosine divides by the length of the paper's vector, and weighs terms in both by their idf
 */
function bySum(
  corpus: Corpus,
  weigh: (frequency: number, length: number) => number,
  isCosine = false,
): ReturnType<Similarity> {
  const vectors = corpus.docs.map((doc) => frequenciesOf(corpus, doc));
  const lengths = vectors.map((vector) => [...vector.values()].reduce((sum, one) => sum + one, 0));
  const meanLength = lengths.reduce((sum, one) => sum + one, 0) / (lengths.length || 1);
  const postings = new Map<string, { docId: number; weight: number }[]>();
  for (const [docId, vector] of vectors.entries()) {
    for (const [term, frequency] of vector) {
      const weight = weigh(frequency, (lengths[docId] ?? 0) / meanLength);
      const list = postings.get(term);
      if (list) list.push({ docId, weight });
      else postings.set(term, [{ docId, weight }]);
    }
  }
  const idf = (term: string) =>
    Math.log(1 + corpus.docs.length / (1 + (postings.get(term)?.length ?? 0)));
  const norms = vectors.map((vector) =>
    isCosine ? Math.hypot(...Array.from(vector, ([term, frequency]) => frequency * idf(term))) : 1,
  );
  return (doc, limit) => {
    const sums = new Map<number, number>();
    for (const [term, frequency] of frequenciesOf(corpus, doc)) {
      const weight = isCosine ? frequency * idf(term) ** 2 : idf(term);
      for (const posting of postings.get(term) ?? []) {
        sums.set(posting.docId, (sums.get(posting.docId) ?? 0) + weight * posting.weight);
      }
    }
    return [...sums]
      .filter(([docId]) => corpus.docs[docId]?.id !== doc.id)
      .map(([docId, sum]) => [docId, sum / (norms[docId] || 1)] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([docId]) => docId);
  };
}

function frequenciesOf({ stem }: Corpus, { passages }: Doc): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { text } of passages) {
    for (const token of tokens(text)) {
      for (const term of tokenTerms(token, stem)) {
        frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
    }
  }
  return frequencies;
}
