import { describe, expect, it } from 'vitest';
import { countTerms } from '../../../../src/search/indexing/countTerms';
import { corpusOf, docIdsOf } from '../corpus';
import { BUNDLED_DOCS } from '../papers';

describe('countTerms', () => {
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
    for (const _ of countTerms(BUNDLED_DOCS)) steps++;
    expect(steps).toBeGreaterThan(2 * BUNDLED_DOCS.length);
  });
});
