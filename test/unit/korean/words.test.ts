import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isHangul, words } from '../../../src/korean/words';

describe('words', () => {
  it.each([
    ['강화 학습', ['강화', '학습'], '빈칸'],
    ['강화학습(RL)을', ['강화학습', 'rl', '을'], '글자가 바뀌는 곳'],
    ['LLM은', ['llm', '은'], '라틴 글자 뒤의 조사'],
    ['GPT-4o를', ['gpt-4o', '를'], '붙임표로 이어진 말'],
    ['ㄱㅎㅎㅅ', ['ㄱㅎㅎㅅ'], '자음만'],
    ['모ㄷ', ['모ㄷ'], '쓰다 만 글자'],
    ['“모델”, 데이터…', ['모델', '데이터'], '문장 부호'],
    ['3차원', ['3', '차원'], '숫자 뒤의 한글'],
    ['漢字와 かな', ['와'], '한자와 가나는 찾지 않는다'],
  ])('%j의 낱말은 %j: %s', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  it.each([
    ['OmniAlign-V', ['omnialign-v'], 'a hyphen'],
    ['Llama 3.1', ['llama', '3.1'], 'a point between digits'],
    ['The end. Next', ['the', 'end', 'next'], 'a point at an end'],
    ["O'Brien", ["o'brien"], 'an apostrophe'],
    ['snake_case', ['snake_case'], 'an underscore'],
    ['C++', ['c'], 'marks at the end only'],
    ['π₀ β-VAE', ['π', 'β-vae'], 'Greek'],
    ['Nguyễn Thị', ['nguyen', 'thi'], 'two marks on one letter, as Vietnamese has them'],
    ['', [], 'nothing'],
    ['…!?', [], 'no word'],
  ])('%j holds %j: %s', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  it('says where each word stands', () => {
    expect(words('🙂 Farré의 글')).toEqual([
      { text: 'farre', start: 3, end: 8 }, // the emoji takes two units
      { text: '의', start: 8, end: 9 },
      { text: '글', start: 10, end: 11 },
    ]);
  });

  it('finds words in order, apart from one another, each the folded text of its place', () => {
    const pieces = fc.constantFrom(
      '모델',
      'ㄱ',
      'GPT',
      '-',
      '.',
      '4',
      ' ',
      'é',
      'ễ',
      'ß',
      '🙂',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let done = 0;
        for (const word of words(any)) {
          expect(word.start).toBeGreaterThanOrEqual(done);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).toBe(fold(any.slice(word.start, word.end)));
          done = word.end;
        }
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Farré', 'farre'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Nguyễn', 'nguyen'],
    ['Michał Łajszczak', 'michal lajszczak'], // a stroke is no mark that could be taken off
    ['Nießner', 'niessner'],
    ['Bjørn Þór Æsir', 'bjorn thor aesir'],
    ['İstanbul', 'istanbul'], // a capital I with a dot has a small letter of two units
    ['모델', '모델'],
  ])('%s is written %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('풀어쓴 한글을 모아쓴다', () => {
    expect(fold('모델'.normalize('NFD'))).toBe('모델');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('isHangul', () => {
  it.each([
    ['모델', true],
    ['ㅁㄷ', true],
    ['llm', false],
    ['4', false],
    ['', false],
  ])('%j → %s', (word, expected) => {
    expect(isHangul(word)).toBe(expected);
  });
});
