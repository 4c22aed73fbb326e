import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/search/text/corpus';
import { textLikeness } from '../../../../src/search/text/textLikeness';
import { corpusOf } from '../corpus';

const WORDS = ['flow', 'matching', 'protein', 'robot', 'graph', 'video', '확산', '정렬', '추론'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' '));
const papers = fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 12 });

describe('textLikeness', () => {
  it('is what BM25 says, added up paper by paper', () => {
    fc.assert(
      fc.property(papers, fc.nat(11), (all, at) => {
        const corpus = corpusOf(...all);
        const asked = at % all.length;
        const doc = corpus.docs[asked];
        const likeness = textLikeness(corpus, doc ? [doc] : []);
        const slow = slowLikeness(corpus, all, asked);
        expect(likeness).toHaveLength(slow.length);
        for (const [docId, value] of slow.entries()) expect(likeness[docId]).toBeCloseTo(value, 8);
      }),
    );
  });
});

/** Every term of the one counted in every other one; terms of many papers are left out. */
function slowLikeness(
  { docs, index }: Corpus,
  papers: readonly { title: string; text: string }[],
  asked: number,
): number[] {
  const count = (words: string, term: string) => {
    const frequency = words.split(' ').filter((word) => word === term).length;
    return frequency / (frequency + 0.7);
  };
  const sums = papers.map((paper) => {
    let sum = 0;
    for (const term of WORDS) {
      const having = papers.filter(({ title, text }) =>
        `${title} ${text}`.split(' ').includes(term),
      );
      if (having.length === 0 || having.length > Math.max(2, 0.15 * docs.length)) continue;
      expect(index.count(term)).toBe(having.length);
      const idf = Math.log(1 + (docs.length - having.length + 0.5) / (having.length + 0.5));
      const mine = papers[asked];
      const inMine = count(mine?.title ?? '', term) + count(mine?.text ?? '', term);
      sum += idf * inMine * (3 * count(paper.title, term) + count(paper.text, term));
    }
    return sum;
  });
  const most = Math.max(...sums);
  return sums.map((sum) => (most === 0 ? 0 : sum / most));
}
