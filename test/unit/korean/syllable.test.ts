import { describe, expect, it } from 'vitest';
import { choseongOf, continuation, parseSyllable } from '../../../src/korean/syllable';

describe('initialsOf', () => {
  it.each([
    ['강화 학습', 'ㄱㅎ ㅎㅅ'],
    ['까치', 'ㄲㅊ'],
    ['RAG 환각', 'RAG ㅎㄱ'],
  ])('%s의 초성은 %s', (text, initials) => {
    expect(choseongOf(text)).toBe(initials);
  });
});

describe('continuation', () => {
  it.each<[string, string, string?, boolean?]>([
    ['모', '모델', '열린 음절은 그대로 이어진다'],
    ['모', '목표', '받침이 붙을 수 있다'],
    ['몯', '모델', '받침이 다음 음절로 넘어간다'],
    ['모데', '모델'],
    ['호', '확산', '모음이 겹모음으로 자랄 수 있다'],
    ['갑', '값', '닫힌 음절도 그 자체로 맞다', false],
    ['앉', '안전', '겹받침은 뒤의 것만 넘어간다'],
    ['객체ㄱ', '객체검출', '홑자음은 다음 음절의 초성이다'],
    ['일관서', '일관성'],
  ])('%s는 %s(으)로 이어진다: %s', (typed, word, _, continues = true) => {
    expect(new RegExp(`^${continuation(typed)}`).test(word)).toBe(continues);
  });

  it.each(['llm', '3', ''])('%j has none', (typed) => {
    expect(continuation(typed)).toBeNull();
  });
});

describe('parseSyllable', () => {
  it.each([
    ['가', { initial: 0, vowel: 0, final: 0 }],
    ['힣', { initial: 18, vowel: 20, final: 27 }],
    ['ㄱ', null],
    ['A', null],
    ['', null],
  ])('%j', (char, syllable) => {
    expect(parseSyllable(char)).toEqual(syllable);
  });
});
