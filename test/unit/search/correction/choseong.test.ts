import { describe, expect, it } from 'vitest';
import { isChoseongOnly, readChoseong } from '../../../../src/search/correction/choseong';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf(
  '강화 학습을 쓴다. 강화 학습이 낫다. 강화 학습은 빠르다.',
  '강화 학습과 고효 합성',
  '다음 토큰을 맞춘다',
);
const read = (text: string) => readChoseong(queryOf(text, context), context);

describe('readChoseong', () => {
  it.each([
    ['ㄱㅎㅎㅅ', ['강화 학습', '고효 합성'], '자주 나오는 말이 먼저이다'],
    ['ㄱㅎ ㅎㅅ', ['강화 학습', '고효 합성'], '이어진 초성은 어떻게 띄어도 같다'],
    ['다음 ㅌㅋ', ['다음 토큰'], '초성이 아닌 말은 그대로이다'],
    ['ㅌㅋ ㄱㅎㅎㅅ', [], '이어진 초성은 모두 한 말이다'],
    ['ㅋㅋㅋ', [], '그런 초성의 말이 없다'],
  ])('%s → %j: %s', (typed, readings) => {
    expect(read(typed)?.readings).toEqual(readings);
  });

  it.each(['강화 학습', 'ㅎ', ''])('%j에는 읽을 초성이 없다', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('논문을 찾고, 고친 말은 없다', () => {
    const correction = read('ㄱㅎㅎㅅ');
    expect(correction?.text).toBeNull();
    expect(papersMatching(correction?.clauses ?? [], context)).toEqual([0, 1]);
  });

  it('드문 말은 덜 무겁지만 0.3 아래로는 내려가지 않는다', () => {
    const [clause] = read('ㄱㅎㅎㅅ')?.clauses ?? [];
    const weights = clause?.alternatives.map(({ weight }) => weight);
    expect(weights).toEqual([1, expect.closeTo(Math.sqrt(1 / 4))]);
    const frequent = contextOf(`${'강화 학습. '.repeat(50)} 고효 합성`);
    const [rare] = readChoseong(queryOf('ㄱㅎㅎㅅ', frequent), frequent)?.clauses ?? [];
    expect(rare?.alternatives.map(({ weight }) => weight)).toEqual([1, 0.3]);
  });

  it('열두 가지까지만 읽는다', () => {
    const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞ';
    const words = Array.from(vowels, (_, vowel) => String.fromCharCode(0xac00 + vowel * 28));
    const many = contextOf(words.map((syllable) => `${syllable}나`).join('. '));
    expect(readChoseong(queryOf('ㄱㄴ', many), many)?.readings).toHaveLength(12);
  });
});

describe('isChoseongOnly', () => {
  it.each([
    ['ㄱㅎ ㅎㅅ', true],
    ['다음 ㅌㅋ', false],
    ['ㄱ', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isChoseongOnly(queryOf(text, context))).toBe(expected);
  });
});
