import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { dayAt, dayNumber } from '../../../src/digest/dayNumber';
import { addMonths, monthOf, monthsOf, sameDateIn, weeksOf } from '../../../src/digest/month';
import { dayOf } from '../search/papers';

/** From 1600 to 9999: `Date` reads the years 0 to 99 as 1900 to 1999 where it takes parts. */
const anyDay = fc
  .integer({ min: dayNumber(dayOf('1600-01-01')), max: dayNumber(dayOf('9999-12-31')) })
  .map(dayAt);

const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the weeks of a month', () => {
  const dates = (month: string) =>
    weeksOf(month).map((week) => week.map((day) => (day ? Number(day.slice(8)) : 0)));

  it.each<[month: string, first: readonly number[], last: readonly number[], weeks: number]>([
    ['2025-02', [0, 0, 0, 0, 0, 0, 1], [23, 24, 25, 26, 27, 28, 0], 5],
    ['2015-02', [1, 2, 3, 4, 5, 6, 7], [22, 23, 24, 25, 26, 27, 28], 4], // fits exactly
    ['2024-02', [0, 0, 0, 0, 1, 2, 3], [25, 26, 27, 28, 29, 0, 0], 5], // a leap year
    ['2025-03', [0, 0, 0, 0, 0, 0, 1], [30, 31, 0, 0, 0, 0, 0], 6],
    ['9999-12', [0, 0, 0, 1, 2, 3, 4], [26, 27, 28, 29, 30, 31, 0], 5], // no month follows
  ])('of %s begin with %j and end with %j: %i', (month, first, last, weeks) => {
    const found = dates(month);
    expect([found[0], found.at(-1), found.length]).toEqual([first, last, weeks]);
  });

  it('hold every day of the month once, in order, from Sunday on, and no empty week', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = monthOf(day);
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((entry) => entry !== null);
        const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
        expect(days).toEqual(
          Array.from({ length: length.getUTCDate() }, (_, index) =>
            dayAt(dayNumber(dayOf(`${month}-01`)) + index),
          ),
        );
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((entry) => entry !== null)).toBe(true);
          week.forEach((entry, place) => void (entry && expect(weekday(entry)).toBe(place)));
        }
      }),
    );
  });

  it('of what is no month are an error', () => {
    expect(() => weeksOf('2025-13')).toThrow('expected a month like 2025-02, found 2025-13');
  });
});

describe('a month some months later', () => {
  it.each([
    ['2025-02', 1, '2025-03'],
    ['2024-12', 2, '2025-02'],
    ['2025-02', -2, '2024-12'],
    ['2025-12', -11, '2025-01'],
    ['2025-02', 0, '2025-02'],
  ])('%s and %i is %s', (month, count, later) => {
    expect(addMonths(month, count)).toBe(later);
  });

  it('comes back by the same number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, count) => {
        // Within the years that there are.
        fc.pre(day < '9950');
        const month = monthOf(day);
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });
});

it('the months of a year are twelve', () => {
  const months = monthsOf('2025');
  expect([months.length, months[0], months[8], months[11]]).toEqual([
    12,
    '2025-01',
    '2025-09',
    '2025-12',
  ]);
});

it.each([
  ['2025-02', '2025-01-31', '2025-02-28', 'the last one'],
  ['2024-02', '2025-01-31', '2024-02-29', 'a leap year'],
  ['2025-03', '2025-02-15', '2025-03-15', 'the same'],
  ['10000-01', '9999-12-31', '9999-12-31', 'there is no such month'],
])('the date in %s of %s is %s: %s', (month, day, found) => {
  expect(sameDateIn(month, dayOf(day))).toBe(found);
});
