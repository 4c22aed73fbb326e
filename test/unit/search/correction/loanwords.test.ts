import { describe, expect, it } from 'vitest';
import { correctLoanwords } from '../../../../src/search/correction/loanwords';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf('Capability', 'Omnialign, mistral', '등산 기록');
const correct = (text: string) => correctLoanwords(queryOf(text, context), context);

describe('correctLoanwords', () => {
  it.each([
    ['옴니얼라인', 'omnialign'],
    ['케이퍼빌리티', 'capability'],
  ])('%s → %s', (typed, text) => {
    expect(correct(typed)?.text).toBe(text);
  });

  it.each([
    ['mistrel', 'Latin words have no Hangul sound'],
    ['등산', 'a known word'],
    ['미스트럴', 'a typo of 미스트랄, a known name of mistral'],
    ['뷁쉙뷁쉙', 'no term sounds like it'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });

  it('finds the papers of the original', () => {
    expect(papersMatching(correct('케이퍼빌리티')?.clauses ?? [], context)).toEqual([0]);
  });
});
