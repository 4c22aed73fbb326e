import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNoteMatcher } from '../../../src/library/noteMatcher';

const NOTE =
  '리워드 해킹이 없다는 주장은 KL 항 덕분? 부록 표 확인. #세미나 #RL 강화 학습, fine-tuning, Farré';

describe('메모에서 찾기', () => {
  it.each([
    ['해킹', true, '낱말'],
    ['해킹을', true, '다른 조사'],
    ['강화학습', true, '붙여 쓴 말'],
    ['강 화학습', true, '다르게 띄어 쓴 말'],
    ['세미나 해킹', true, '차례가 다른 두 낱말'],
    ['세미나 없음', false, '한 낱말은 없다'],
    ['#세미나', true, '태그'],
    ['해키', true, '치다 만 글자'],
    ['강화 하', true, '치다 만 마지막 글자'],
    ['해ㅋ', true, '치다 만 자음'],
    ['ㄹㅇㄷ', true, '초성'],
    ['ㅎ', false, '자음 하나'],
    ['finetuning', true, '붙임표 없이'],
    ['TUN', true, '붙임표 뒤'],
    ['uning', false, '낱말 가운데부터'],
    ['farre', true, '억양 부호 없이'],
    ['?!', false, '부호만'],
    ['', false, '빈칸'],
  ])('%j → %s: %s', (typed, found) => {
    expect(createNoteMatcher(typed)(NOTE)).toBe(found);
  });

  it('finds every note by any beginning of its words, whatever is typed', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'가각강모델a1b(.*?|\\ㄱㅏ[]{}^$'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(3), (words, at) => {
        const typed = words[at % words.length] ?? '';
        const matches = createNoteMatcher(typed);
        const hasWord = /[가-힣a-z0-9]{2}/.test(typed);
        const isWhole = /^[가-힣a-z0-9]*$/.test(typed);
        if (hasWord && isWhole) expect(matches(words.join(' '))).toBe(true);
        else matches(words.join(' '));
      }),
    );
  });
});
