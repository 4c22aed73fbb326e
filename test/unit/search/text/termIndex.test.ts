import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingsBuilder } from '../../../../src/search/indexing/postingsBuilder';
import { FIELDS, type PackedPostings } from '../../../../src/search/text/packedPostings';
import { TermIndex } from '../../../../src/search/text/termIndex';
import { finish } from '../../../../src/steps';
import { loadPostings, miniSearchOf, type TermsOfPaper } from './miniSearch';

const terms = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), minLength: 1, maxLength: 3 }),
  { maxLength: 8 },
);
const papers = fc
  .array(fc.record({ title: terms, authors: terms, summary: terms, keywords: terms }), {
    maxLength: 8,
  })
  .map((all) => all.map((fields, id): TermsOfPaper => ({ id, ...fields })));

/** A paper without terms. */
const NOTHING = { title: [], authors: [], summary: [], keywords: [] };

function pack(all: readonly TermsOfPaper[]): PackedPostings {
  const builder = new PostingsBuilder();
  const numbers = (terms: readonly string[]) => terms.map((term) => builder.number(term));
  for (const { title, authors, summary, keywords } of all) {
    builder.add({
      title: numbers(title),
      authors: numbers(authors),
      summary: numbers(summary),
      keywords: numbers(keywords),
    });
  }
  return finish(builder.pack());
}

function indexOf(all: readonly TermsOfPaper[]): TermIndex {
  return new TermIndex(pack(all));
}

function termsOf(all: readonly TermsOfPaper[]): string[] {
  return [...new Set(all.flatMap((paper) => FIELDS.flatMap((field) => paper[field])))];
}

describe('TermIndex and plain MiniSearch over the same terms', () => {
  it('have the same index', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const plain = miniSearchOf(all).toJSON();
        const loaded = loadPostings(pack(all), all.length).toJSON();
        const byTerm = (index: typeof plain.index) =>
          index.toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(byTerm(loaded.index)).toEqual(byTerm(plain.index));
        expect(loaded.fieldLength).toEqual(plain.fieldLength);
        expect(loaded.documentIds).toEqual(plain.documentIds);
        for (const [field, length] of plain.averageFieldLength.entries()) {
          expect(loaded.averageFieldLength[field]).toBeCloseTo(length, 9);
        }
      }),
    );
  });

  it('find the same papers for a term, and the same terms for a prefix', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const index = indexOf(all);
        const plain = miniSearchOf(all);
        for (const term of [...termsOf(all), 'c']) {
          const found = plain.search(term).map(({ id }) => id);
          expect([...index.scores(term).docIds]).toEqual(found.sort((a, b) => a - b));
          expect(index.count(term)).toBe(found.length);
          const completed = plain.search(term, { prefix: true }).flatMap((hit) => hit.terms);
          expect(new Set([term, ...index.longer(term, 99)])).toEqual(new Set([term, ...completed]));
        }
      }),
    );
  });

  it('score a field in proportion, by BM25 without the length of the field', () => {
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 8 }), (summaries) => {
        const all = summaries.map((summary, id) => ({ ...NOTHING, id, summary }));
        const index = indexOf(all);
        const plain = miniSearchOf(all);
        for (const term of termsOf(all)) {
          const hits = plain.search(term, { bm25: { k: 0.7, b: 0, d: 0 } });
          const ours = index.scores(term);
          const ratios = hits.map(({ id, score }) => ours.get(id) / score);
          for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 9);
        }
      }),
    );
  });
});

describe('TermIndex', () => {
  const index = indexOf([
    { ...NOTHING, id: 0, title: ['모델'], authors: ['chen'], summary: ['모델', '모델링'] },
    { ...NOTHING, id: 1, authors: ['모델'], summary: ['모'] },
  ]);

  it('scores titles above authors above summaries', () => {
    const scores = index.scores('모델');
    expect(scores.get(0)).toBeGreaterThan(scores.get(1));
    expect(scores.get(1)).toBeGreaterThan(index.scores('모').get(1));
    expect(index.scores('없다').size).toBe(0);
  });

  it('adds scores in title and summary to sums', () => {
    const sums = new Float64Array([1, 1]);
    index.addScores(sums, '모델', 2);
    expect([...sums]).toEqual([1 + 2 * index.scores('모델', true).get(0), 1]);
    index.addScores(sums, '없다', 2);
    expect(sums[1]).toBe(1);
  });

  it('scores keywords between titles and summaries', () => {
    const scores = indexOf([
      { ...NOTHING, id: 0, title: ['모델'] },
      { ...NOTHING, id: 1, keywords: ['모델'] },
      { ...NOTHING, id: 2, summary: ['모델'] },
    ]).scores('모델');
    expect(scores.get(0)).toBeGreaterThan(scores.get(1));
    expect(scores.get(1)).toBeGreaterThan(scores.get(2));
  });

  it('counts each further mention less', () => {
    const often = indexOf(
      [1, 2, 3].map((times, id) => {
        return { ...NOTHING, id, summary: Array<string>(times).fill('a') };
      }),
    ).scores('a');
    expect(often.get(1)).toBeGreaterThan(often.get(0));
    expect(often.get(2) - often.get(1)).toBeLessThan(often.get(1) - often.get(0));
  });

  it('tells texts from names', () => {
    expect(['모델', 'chen', '없다'].map((term) => index.says(term))).toEqual([true, false, false]);
    expect(index.papersBy('chen')).toEqual([0]);
    expect(index.papersBy('모')).toEqual([]);
    expect(index.papersBy('없다')).toEqual([]);
  });

  it('lists terms by their beginnings, by a pattern and by frequency', () => {
    expect(index.longer('모', 9).sort()).toEqual(['모델', '모델링']);
    expect(index.longer('모', 1)).toHaveLength(1);
    expect(index.matching('', /^모.$/)).toEqual(['모델']);
    expect(index.matching('모델', /링$/)).toEqual(['모델링']);
    expect(index.matching('없', /^없/)).toEqual([]);
    expect(index.terms()).toEqual(['모델', 'chen', '모델링', '모']);
    expect(index.commonest()[0]).toBe('모델');
  });

  it('lists terms of equally many papers in the order in which these contain them', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const packed = new TermIndex(pack(all));
        const sorted = [...packed.terms()].sort((a, b) => packed.count(b) - packed.count(a));
        expect(packed.commonest()).toEqual(sorted);
        expect(packed.commonestWith('ㄱ')).toEqual(sorted.filter((term) => /^[가-깋]/.test(term)));
      }),
    );
  });

  it('knows its terms', () => {
    expect([index.holds('모델'), index.holds('없다')]).toEqual([true, false]);
    expect([index.count('모델'), index.count('없다')]).toEqual([2, 0]);
  });
});
