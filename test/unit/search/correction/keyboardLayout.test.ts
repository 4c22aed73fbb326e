import { convertQwertyToHangul } from 'es-hangul';
import { describe, expect, it } from 'vitest';
import {
  correctKeyboardLayout,
  correctKeyboardWords,
  isTermInOtherLayout,
} from '../../../../src/search/correction/keyboardLayout';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf(
  '강화 학습을 쓴다',
  'llm and generation',
  '모델에서 뽑는다',
  ...Array.from({ length: 3 }, () => 'grammar of a hammer'),
);
const correct = (text: string) => correctKeyboardLayout(queryOf(text, context), context);

describe('correctKeyboardLayout', () => {
  it.each([
    ['rkdghk gkrtmq', '강화 학습', '영문 자판으로 친 한글'],
    ['ㅣㅣㅡ', 'llm', '한글 자판으로 친 영어'],
    ['ahepf', '모델', '조사가 붙은 꼴로만 있는 말'],
  ])('%s → %s: %s', (typed, text) => {
    expect(correct(typed)?.text).toBe(text);
  });

  it.each([
    ['dkflrjwkfl', '바꾸어도 없는 말'],
    ['강화', '바꾸면 글이 안 되는 말'],
    ['ㅁ', '한 글자는 그대로일 수 있다'],
    [')dptj', '괄호 뒤의 조사뿐이어서 낱말이 없다'],
    [convertQwertyToHangul('genera'), '바꾼 말로 시작하는 말만 있다'],
    [convertQwertyToHangul('grammarhammer'), '바꾼 말의 조각이 따로 있다'],
    ['rkdghk dkflrjwkfl', '낱말 하나라도 없으면 안 된다'],
    [convertQwertyToHangul('and'), '뜻 없는 말뿐이다'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });

  it('finds the papers of what was meant', () => {
    const { clauses = [] } = correct('rkdghk gkrtmq') ?? {};
    expect(papersMatching(clauses, context)).toEqual([0]);
  });
});

describe('isTermInOtherLayout', () => {
  it.each([
    ['ㄱㅁㅎ', true, 'rag is a term of the glossary'],
    ['ㄱㅅ', false, 'rt is none'],
    ['a'.repeat(200), false, 'too long to convert'],
  ])('of %s is %s: %s', (text, expected) => {
    expect(isTermInOtherLayout(queryOf(text, context), context)).toBe(expected);
  });
});

describe('correctKeyboardWords', () => {
  const correctWords = (text: string) => correctKeyboardWords(queryOf(text, context), context);

  it.each([
    ['강화 gkrtmq', '강화 학습', '한 낱말만 다른 자판'],
    ['generation ahepf', 'generation 모델', '두 언어를 섞어 칠 때'],
  ])('%s → %s: %s', (typed, text) => {
    expect(correctWords(typed)?.text).toBe(text);
  });

  it.each(['강화 학습', '강화 dkflrjwkfl'])('%s → null', (typed) => {
    expect(correctWords(typed)).toBeNull();
  });
});
