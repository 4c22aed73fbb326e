import { describe, expect, it } from 'vitest';
import { buildCorpus, restoreCorpus } from '../../../../src/search/text/corpus';
import { finish } from '../../../../src/steps';
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

  it('indexes Korean titles as titles, and keywords and addresses by a place of their own', () => {
    const { index } = corpusOf(
      { title: '확산' },
      { title: 'A', koreanTitle: '확산', text: '모델' },
      { keywords: ['확산'], text: '모델' },
      { text: '확산' },
      { code: 'https://github.com/haru/example', keywords: ['모델'] },
    );
    const scores = index.scores('확산');
    expect(docIdsOf(scores)).toEqual([0, 1, 2, 3]);
    expect(scores.get(1)).toBe(scores.get(0));
    expect(scores.get(2)).toBeLessThan(scores.get(1));
    expect(scores.get(2)).toBeGreaterThan(scores.get(3));
    expect(index.scores('haru').get(4)).toBe(scores.get(3));
    expect(docIdsOf(index.scores('github'))).toEqual([4]);
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
    const restored = finish(restoreCorpus(BUNDLED_DOCS, built.packed, built.learnt()));
    expect([...restored.index.terms()]).toEqual([...built.index.terms()]);
    for (const term of built.index.commonest().slice(0, 100)) {
      expect(restored.index.scores(term)).toEqual(built.index.scores(term));
    }
    for (const word of built.learnt().stems) {
      expect(restored.stem(word)).toBe(built.stem(word));
      expect(restored.isNoun(word)).toBe(built.isNoun(word));
    }
    expect(restored.learnt()).toEqual(built.learnt());
  });
});
