import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/search/text/corpus';
import { RelatedPapers } from '../../../../src/search/text/relatedPapers';
import type { TermIndex } from '../../../../src/search/text/termIndex';
import { finish } from '../../../../src/steps';
import { bundledCorpus, corpusOf } from '../corpus';
import { docsOf, paperOf } from '../papers';

const BUNDLED = bundledCorpus();
const place = fc.nat({ max: BUNDLED.docs.length - 1 });
const docsAt = (places: readonly number[]) => places.flatMap((at) => BUNDLED.docs[at] ?? []);

/** Papers on something else, most of them with images. */
const OTHERS = Array.from({ length: 40 }, (_, at) => ({
  title: `Images ${at}`,
  text: '이미지와 언어 모델',
}));

describe('RelatedPapers', () => {
  const related = new RelatedPapers(BUNDLED);

  it('never gives the papers themselves, none twice, and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 5 }),
        fc.nat(12),
        (of, limit) => {
          const found = related.find(docsAt(of), limit).map(({ docId }) => docId);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found).size).toBe(found.length);
          expect(found.filter((docId) => of.includes(docId))).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says the same whenever it is asked, in whatever order, the first ones whatever the limit is', () => {
    fc.assert(
      fc.property(place, place, fc.nat(6), (a, b, limit) => {
        const all = new RelatedPapers(BUNDLED).find(docsAt([a, b]), 12);
        expect(related.find(docsAt([b, a]), 12)).toEqual(all);
        expect(related.find(docsAt([a, b]), limit)).toEqual(all.slice(0, limit));
      }),
      { numRuns: 20 },
    );
  });

  it('says the same of any papers before and after it is warm', () => {
    const warm = new RelatedPapers(BUNDLED);
    finish(warm.warm());
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 5 }),
        fc.nat(12),
        (of, limit) => {
          const cold = new RelatedPapers(BUNDLED);
          expect(warm.find(docsAt(of), limit)).toEqual(cold.find(docsAt(of), limit));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('puts what is about the same before what merely has a word of it', () => {
    const corpus = corpusOf(
      { title: 'Flow Matching for Images', text: '플로우 매칭으로 이미지를 만든다' },
      { title: 'Matching Images to Texts', text: '이미지와 글을 잇는다' },
      { title: 'Rectified Flow Matching', text: '플로우 매칭을 곧게 편다' },
      ...OTHERS,
    );
    expect(find(corpus, 0)).toEqual([2, 1]);
  });

  it('finds papers of the same authors, those of rare names first', () => {
    const corpus = corpusOf(
      { title: 'Alpha', authors: ['Wei Wang', 'Miquel Farré'] },
      { title: 'Beta', authors: ['Wei Wang'] },
      { title: 'Gamma', authors: ['Miquel Farré'] },
      { title: 'Delta', authors: ['Wei Wang'] },
      { title: 'Epsilon', authors: ['Wei Wang', 'Miquel Farre'] },
    );
    expect(find(corpus, 0)).toEqual([4, 2, 1, 3]);
  });

  it('trusts a summary less that seems to be of another paper', () => {
    const madeUp = '그래프 신경망으로 분자의 성질을 예측하고 여러 데이터로 시험한다. '.repeat(6);
    const corpus = corpusOf(
      { title: 'Molecules by Graph Networks', text: madeUp },
      { title: 'Quadruped Robot Navigation through Complex Terrains', text: madeUp },
      { title: 'Predicting Molecules by Graphs', text: madeUp },
      ...OTHERS,
    );
    expect(find(corpus, 0)).toEqual([2, 1]);
  });

  it('finds nothing where nothing is alike, for no paper, and in an archive without papers', () => {
    const corpus = corpusOf({ title: 'Flow' }, { title: 'Protein' });
    expect(find(corpus, 0)).toEqual([]);
    expect(new RelatedPapers(corpus).find([], 6)).toEqual([]);
    const [doc] = docsOf([paperOf()]);
    expect(new RelatedPapers(corpusOf()).find(doc ? [doc] : [], 6)).toEqual([]);
  });

  it('looks at a bounded share of the postings, whatever the size of the archive', () => {
    let looked = 0;
    const index = new Proxy(BUNDLED.index, {
      get(target, name: keyof TermIndex) {
        if (name !== 'scores') return target[name].bind(target);
        return (term: string, inText?: boolean) => {
          const scores = target.scores(term, inText);
          looked += scores.size;
          return scores;
        };
      },
    });
    const counted = new RelatedPapers({ ...BUNDLED, index });
    // The terms of the table are looked up once.
    for (const doc of BUNDLED.docs) counted.find([doc], 6);
    looked = 0;
    for (const doc of BUNDLED.docs) counted.find([doc], 6);
    // 80 terms, each of at most 15 % of the papers: five postings a paper of the archive, and none twice.
    expect(looked / BUNDLED.docs.length).toBeLessThanOrEqual(80 * 0.15 * BUNDLED.docs.length);
    expect(looked / BUNDLED.docs.length).toBeLessThanOrEqual(5 * BUNDLED.docs.length);
  });
});

function find(corpus: Corpus, docId: number): number[] {
  const doc = corpus.docs[docId];
  return new RelatedPapers(corpus).find(doc ? [doc] : [], 6).map((found) => found.docId);
}
