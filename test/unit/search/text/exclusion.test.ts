import { describe, expect, it } from 'vitest';
import { containing, lacking, lackingFirst } from '../../../../src/search/text/exclusion';
import { corpusOf } from '../corpus';
import { plannerOf } from '../plannerOf';

const planner = plannerOf(
  corpusOf(
    { title: 'Video' },
    { text: '비디오 생성' },
    { authors: ['Video Chen'] },
    { title: 'image' },
    { title: 'Video-Free Learning' },
    { text: '비디오가 필요 없는 학습' },
    { title: 'Learning without Videos' },
  ),
  new Map(),
);

function excluded(text: string, inTitle = false): number[] {
  const clause = planner.clause(planner.lookup.tokenize(text));
  const isExcluded = containing(planner.lookup, { ...clause, inTitle });
  return planner.lookup.corpus.docs.map((_, docId) => docId).filter(isExcluded);
}

describe('containing', () => {
  it('tells those with the word or a synonym in their texts, and not in names', () => {
    expect(excluded('video')).toEqual([0, 1, 4, 5, 6]);
    expect(excluded('비디오')).toEqual([0, 1, 4, 5, 6]);
    expect(excluded('chen')).toEqual([]);
  });

  it('tells those with it in their titles where titles alone are asked', () => {
    expect(excluded('video', true)).toEqual([0, 4, 6]);
  });

  it('tells apart those that say so', () => {
    const clause = planner.clause(planner.lookup.tokenize('비디오'));
    const isLacking = lacking(planner.lookup, clause);
    expect(planner.lookup.corpus.docs.map((_, docId) => docId).filter(isLacking)).toEqual([
      4, 5, 6,
    ]);
  });

  it('tells none for an unknown word', () => {
    expect(excluded('뷁쉙')).toEqual([]);
  });
});

describe('lacking', () => {
  const texts = [
    '비디오 프리',
    '비디오를 배제한',
    '비디오 모델의 대안',
    'alternatives to videos',
    '비디오의 길이',
  ];
  const asked = plannerOf(corpusOf(...texts.map((text) => ({ text }))), new Map());
  const { lookup } = asked;

  it('knows what replaces a thing, where it is to be in no title', () => {
    const clause = asked.clause(lookup.tokenize('비디오'));
    const told = (inTitle: boolean) => {
      const isLacking = lacking(lookup, { ...clause, inTitle });
      return texts.map((_, docId) => docId).filter(isLacking);
    };
    expect(told(true)).toEqual([0, 1, 2, 3]);
    expect(told(false)).toEqual([0, 1]);
  });

  it.each([
    ['비디오 없이 학습', [1, 4]],
    ['비디오 학습', [4, 1]],
    ['없이 비디오', [4, 1]],
  ])('%s: %j', (text, docIds) => {
    const clauses = asked.plan(lookup.tokenize(text), false);
    expect(lackingFirst(lookup, clauses, [4, 1])).toEqual(docIds);
  });
});
