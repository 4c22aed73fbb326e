import { describe, expect, it } from 'vitest';
import { chooseRun, isAsLong, runsBefore } from '../../../../src/search/indexing/glossedTerm';

describe('runsBefore', () => {
  it.each([
    ['새로운 검색 증강 생성', 'RAG', ['생성', '증강 생성', '검색 증강 생성'], 'as many as letters'],
    ['우리는 강화 학습', 'reinforcement learning', ['학습', '강화 학습'], 'a modifier ends it'],
    ['확산 기반 모델', 'diffusion model', ['모델'], 'a word that belongs to no term ends it'],
    ['기반', 'based', [], 'no term at all'],
  ])('%s (%s) → %j: %s', (before, gloss, runs) => {
    expect(runsBefore(before, gloss)).toEqual(runs);
  });
});

describe('chooseRun', () => {
  it('takes the run whose initials an abbreviation has', () => {
    const runs = ['Optimization', 'Preference Optimization', 'Direct Preference Optimization'];
    expect(chooseRun(runs, 'DPO', new Map())).toBe('Direct Preference Optimization');
    expect(chooseRun(runs, 'XYZ', new Map())).toBeNull();
  });

  it('takes the longest run that is nearly as frequent as the shorter one', () => {
    const frequencies = new Map([
      ['모델', 10],
      ['확산모델', 9],
      ['잠재확산모델', 2],
    ]);
    expect(chooseRun(['모델', '확산 모델', '잠재 확산 모델'], 'model', frequencies)).toBe(
      '확산 모델',
    );
  });
});

describe('isAsLong', () => {
  it.each([
    ['강화 학습', 'reinforcement learning', true],
    ['모델', 'diffusion model', false],
    ['언어 모델', 'LLM', true],
    ['모델', 'LLM', false],
    ['주의', 'attention', true],
    ['Direct Preference Optimization', 'DPO', true],
  ])('%s is as long as %s: %s', (term, gloss, expected) => {
    expect(isAsLong(term, gloss)).toBe(expected);
    expect(isAsLong(gloss, term)).toBe(expected);
  });
});
