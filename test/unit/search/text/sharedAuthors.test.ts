import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedAuthors } from '../../../../src/search/text/sharedAuthors';
import { corpusOf } from '../corpus';

const names = fc.uniqueArray(
  fc.constantFrom('Kai Chen', 'Wei Wang', 'Li Li', 'Miquel Farré', 'Ada B'),
);

describe('sharedAuthors', () => {
  it('tells the same of two papers from either side, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 2, maxLength: 8 }), (papers) => {
        const corpus = corpusOf(...papers.map((authors) => ({ authors })));
        const shared = corpus.docs.map((doc) => sharedAuthors(corpus, [doc]));
        for (const [a, ofA] of shared.entries()) {
          for (const [b, worth] of ofA) {
            expect(shared[b]?.get(a)).toBeCloseTo(worth, 10);
            expect(worth).toBeGreaterThan(0);
            expect(worth).toBeLessThan(1);
          }
        }
      }),
    );
  });

  it('has no paper without one of them, and takes a name however its diacritics are written', () => {
    const corpus = corpusOf(
      { authors: ['Miquel Farré'] },
      { authors: ['Miquel Farre'] },
      { authors: ['Kai Farré'] },
    );
    const [first] = corpus.docs;
    expect([...sharedAuthors(corpus, first ? [first] : []).keys()]).toEqual([0, 1]);
  });
});
