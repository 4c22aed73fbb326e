import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../src/digest/dayNumber';
import { dayOf } from '../search/papers';

describe('dayNumber and dayAt', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-02-26', 20_145],
  ])('%s is %d', (day, number) => {
    expect(dayNumber(dayOf(day))).toBe(number);
    expect(dayAt(number)).toBe(day);
  });

  it('agree with Date on every day', () => {
    const MS_PER_DAY = 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
        const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
        expect(dayAt(number)).toBe(day);
        expect(dayNumber(dayOf(day))).toBe(number);
      }),
    );
  });
});
