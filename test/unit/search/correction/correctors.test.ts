import { describe, expect, it } from 'vitest';
import { separateConsonants } from '../../../../src/korean/separateConsonants';
import { isAnswerable } from '../../../../src/search/correction/correction';
import { CORRECTORS, correct } from '../../../../src/search/correction/correctors';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf(
  '강화 학습으로 개선한다. 개선 검색. 그물형',
  'llm with rag and diffusion, rt',
  'OmniAlign capability',
  '하이퍼파라미터를 고른다',
);

function correctText(text: string) {
  const typed = separateConsonants(text);
  return correct(typed, queryOf(typed, context).tokens, context);
}

describe('CORRECTORS', () => {
  it('go from the most certain to the least', () => {
    expect(CORRECTORS.map(({ name }) => name)).toEqual([
      'keyboard layout',
      'choseong',
      'keyboard layout, for initials without a reading',
      'keyboard layout of single words',
      'said names',
      'letter names',
      'surnames',
      'incomplete input',
      'spaces',
      'typos',
      'loanwords',
      'joined words',
      'rare spellings',
    ]);
  });
});

describe('correct', () => {
  it.each<[string, string, string]>([
    ['rkdghk gkrtmq', '강화 학습', '다른 자판'],
    ['ㅣㅣㅡ', 'llm', '다른 자판'],
    ['ㄱㅁㅎ', 'rag', '초성 같아도 다른 자판의 용어이면 그 말이 먼저이다'],
    ['difusion', 'diffusion', '오타'],
    ['강화 햑습', '강화 학습', '오타'],
    ['옴니얼라인', 'omnialign', '외래어의 소리'],
    ['히이퍼 파라미터', '하이퍼파라미터', '붙여 쓰면 오타 하나'],
    ['difusion 옴니얼라인', 'diffusion omnialign', '오타와 외래어의 소리가 함께'],
    ['옴니얼라인 capabilty', 'omnialign capability', '외래어의 소리와 오타가 함께'],
  ])('%s → %s: %s', (typed, text) => {
    const correction = correctText(typed);
    expect(correction?.text).toBe(text);
    expect(correction?.clauses.every(isAnswerable)).toBe(true);
  });

  it('초성은 다른 자판의 말보다 먼저이다', () => {
    expect(correctText('ㄱㅅ')).toMatchObject({ text: null, readings: ['개선', '검색'] });
  });

  it('초성으로 읽을 말이 없으면 다른 자판으로 읽는다', () => {
    const names = contextOf('dsvt');
    const { tokens } = queryOf('ㅇㄴㅍㅅ', names);
    expect(correct('ㅇㄴㅍㅅ', tokens, names)?.text).toBe('dsvt');
  });

  it('치다 만 말은 오타로 고치지 않는다', () => {
    const correction = correctText('강화 하');
    expect(correction?.text).toBeNull();
    expect(papersMatching(correction?.clauses ?? [], context)).toEqual([0]);
  });

  it.each([
    ['뷁쉙', 'nothing is near'],
    ['difusion 뷁쉙뷁쉙', 'a word stays unknown'],
    ['ORPO', 'an unknown name'],
    ['ㅋㅋㅋ', 'no initials of a term'],
  ])('%s → null: %s', (typed) => {
    expect(correctText(typed)).toBeNull();
  });

  it('does not join words after one of them was replaced', () => {
    // Joined they are modelzooqq, one edit away; but modle is a typo of its own.
    const names = contextOf('modelzooqq', 'model');
    expect(correct('modle zooqq', queryOf('modle zooqq', names).tokens, names)).toBeNull();
    expect(correct('mod elzoqq', queryOf('mod elzoqq', names).tokens, names)?.text).toBe(
      'modelzooqq',
    );
  });
});
