import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { dayAt, dayNumber } from '../../../../src/digest/dayNumber';
import { findYearBefore } from '../../../../src/views/browse/glance/findYearBefore';

const entries = (...days: string[]) => days.map((day) => ({ day: day as Day }));

describe('the day a year before', () => {
  it.each([
    ['the same date', '2025-02-26', ['2025-02-26', '2024-02-27', '2024-02-26'], '2024-02-26', true],
    ['the nearest day', '2025-02-26', ['2024-02-28', '2024-02-23'], '2024-02-28', false],
    ['of two as near the earlier', '2025-02-26', ['2024-02-27', '2024-02-25'], '2024-02-25', false],
    ['of another year', '2025-01-01', ['2023-12-30'], '2023-12-30', false],
    ['of a leap day the last of its month', '2024-02-29', ['2023-02-28'], '2023-02-28', true],
  ])('is %s', (_, day, days, before, isSameDate) => {
    expect(findYearBefore(day as Day, entries(...days))).toEqual({
      entry: { day: before },
      isSameDate,
    });
  });

  it.each([
    ['more than three days away', '2025-02-26', ['2024-03-01', '2024-02-22']],
    ['of another year', '2025-02-26', ['2025-02-26', '2023-02-26']],
    ['before the year 0', '0000-01-02', ['0000-01-02', '0000-01-01']],
  ])('is none that is %s', (_, day, days) => {
    expect(findYearBefore(day as Day, entries(...days))).toBeNull();
  });

  it('is the one that a look at all of them finds', () => {
    const newest = dayNumber('2025-03-03' as Day);
    const around = fc.uniqueArray(fc.integer({ min: newest - 375, max: newest - 355 }));
    fc.assert(
      fc.property(around, fc.nat(9), (numbers, back) => {
        const day = dayAt(newest - back);
        const days = numbers.sort((a, b) => b - a).map(dayAt);
        const date = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as Day;
        const byDistance = [0, -1, 1, -2, 2, -3, 3].map((apart) => dayAt(dayNumber(date) + apart));
        const expected = byDistance.find((near) => days.includes(near)) ?? null;
        expect(findYearBefore(day, entries(...days))?.entry.day ?? null).toBe(expected);
      }),
    );
  });
});
