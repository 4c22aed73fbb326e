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

  it.each([
    ['ㅂㅂ 오토인코더', ['변분 오토인코더'], '다음 말과 이어 쓰는 말'],
    ['ㅂㅂ VAE', ['변분 VAE'], '라틴 문자'],
    ['새로운 ㅂㅂ', ['새로운 방법'], '앞말과 이어 쓰는 말'],
    ['ㅂㅂ 오토인코더 논문', ['변분 오토인코더 논문'], '논문은 이웃이 아니다'],
    ['ㅂㅂ 기호', ['방법 기호', '변분 기호'], '이어 쓰는 말이 없으면 모두'],
  ])('%s → %j: %s', (typed, readings) => {
    const beside = contextOf(
      '변분 오토인코더와 변분 vae를 쓴다',
      '새로운 방법이다. 방법이다. 방법은 오토인코더와 논문과 기호와 c++이다.',
    );
    expect(readChoseong(queryOf(typed, beside), beside)?.readings).toEqual(readings);
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
