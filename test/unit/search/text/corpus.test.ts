import { describe, expect, it } from 'vitest';
import { finish } from '../../../../src/search/steps';
import { buildCorpus, restoreCorpus } from '../../../../src/search/text/corpus';
import { corpusOf, docIdsOf } from '../corpus';
import { BUNDLED_DOCS } from '../papers';

describe('buildCorpus', () => {
  it('indexes titles, authors and summaries by place', () => {
    const { index } = corpusOf(
      { title: 'Diffusion', authors: ['Kai Chen'] },
      { text: '확산 모델' },
    );
    expect(docIdsOf(index.scores('diffusion'))).toEqual([0]);
    expect(index.papersBy('kaichen')).toEqual([0]);
    expect(docIdsOf(index.scores('확산'))).toEqual([1]);
  });

  it('learns stems from all papers before it indexes the first', () => {
    const corpus = corpusOf({ text: '모델을 모델이 모델은' }, { text: '모델에서' });
    expect(corpus.stem('모델에서')).toBe('모델');
    expect(docIdsOf(corpus.index.scores('모델'))).toEqual([0, 1]);
  });

  it('yields for every paper and term', () => {
    let steps = 0;
    for (const _ of buildCorpus(BUNDLED_DOCS)) steps++;
    expect(steps).toBeGreaterThan(2 * BUNDLED_DOCS.length);
  });
});

describe('restoreCorpus', () => {
  it('gives the corpus that was built', () => {
    const built = finish(buildCorpus(BUNDLED_DOCS));
    const restored = finish(restoreCorpus(BUNDLED_DOCS, built.packed, built.words));
    expect([...restored.index.terms()]).toEqual([...built.index.terms()]);
    for (const term of built.index.commonest().slice(0, 100)) {
      expect(restored.index.scores(term)).toEqual(built.index.scores(term));
    }
    for (const word of built.words) expect(restored.stem(word)).toBe(built.stem(word));
  });
});
