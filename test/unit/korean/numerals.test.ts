import { describe, expect, it } from 'vitest';
import { NUMERAL, numberOf } from '../../../src/korean/numerals';

describe('numberOf', () => {
  it.each([
    ['30', 30],
    ['1,000', 1000],
    ['한', 1],
    ['스무', 20],
    ['서른', 30],
    ['스물다섯', 25],
    ['열두', 12],
    ['백', 100],
    ['이백오십', 250],
    ['천오백', 1500],
    ['십이', 12],
    ['몇', 3],
  ])('%s: %d', (text, number) => {
    expect(numberOf(text)).toBe(number);
    if (!/\d/.test(text)) expect(text).toMatch(RegExp(`^${NUMERAL}$`));
  });

  it.each(['이', '표', '목', ''])('%j은 수가 아니다: 이 표의 이는 둘이 아니다', (text) => {
    expect(text).not.toMatch(RegExp(`^${NUMERAL}$`));
  });
});
