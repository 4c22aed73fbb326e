import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { dayAt, dayNumber } from '../../../src/digest/dayNumber';
import {
  entriesIn,
  neighbourPeriods,
  PERIOD_KINDS,
  type PeriodKind,
  parsePeriod,
  periodNames,
  periodOf,
} from '../../../src/digest/period';
import { weekdayOf } from '../../../src/digest/weekday';
import { dayOf } from '../search/papers';

/** A day of the years 1 to 9998. */
const anyDay = fc
  .integer({ min: dayNumber(dayOf('0001-01-01')), max: dayNumber(dayOf('9998-12-31')) })
  .map(dayAt);

const anyKind = fc.constantFrom(...PERIOD_KINDS);

describe('periodOf', () => {
  it.each([
    ['2025-02-26', '2025-W09', '2025-02'],
    ['2025-02-24', '2025-W09', '2025-02'], // Monday
    ['2025-03-02', '2025-W09', '2025-03'], // Sunday
    ['2024-12-29', '2024-W52', '2024-12'],
    ['2024-12-30', '2025-W01', '2024-12'], // its Thursday is the 2nd of January
    ['2021-01-03', '2020-W53', '2021-01'], // a year of 53 weeks
    ['2021-01-04', '2021-W01', '2021-01'],
    ['1969-12-31', '1970-W01', '1969-12'], // before day 0
  ])('has %s in %s, %s and its year', (day, week, month) => {
    expect(periodOf('week', dayOf(day)).name).toBe(week);
    expect(periodOf('month', dayOf(day)).name).toBe(month);
    expect(periodOf('year', dayOf(day)).name).toBe(month.slice(0, 4));
  });

  it('gives the week that a calendar finds day by day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(periodOf('week', day).name).toBe(isoWeekByDate(day));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a period that holds the day, and for each of its days the same', () => {
    fc.assert(
      fc.property(anyKind, anyDay, fc.nat(), (kind, day, place) => {
        const period = periodOf(kind, day);
        expect(period.days).toContain(day);
        const other = period.days[place % period.days.length] ?? day;
        expect(periodOf(kind, other)).toEqual(period);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives weeks of Monday to Sunday and whole months and years, without a gap', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const { days } = periodOf(kind, day);
        const first = dayNumber(days[0] ?? day);
        expect(days.map(dayNumber)).toEqual(days.map((_, index) => first + index));
        if (kind === 'week') expect(days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 0]);
        const following = dayAt(first + days.length);
        expect(periodOf(kind, following).name > periodOf(kind, day).name).toBe(true);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it('reads back every name', () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, day) => {
        const period = periodOf(kind, day);
        expect(parsePeriod(kind, period.name)).toEqual(period);
      }),
    );
  });

  it.each<readonly [PeriodKind, string, string]>([
    ['week', '', 'nothing'],
    ['week', '2025-W9', 'one digit'],
    ['week', '2025-w09', 'a small letter'],
    ['week', '2025W09', 'no dash'],
    ['week', '2025-W00', 'no such week'],
    ['week', '2025-W53', 'a year of 52 weeks'],
    ['week', '2020-W54', 'a year of 53 weeks'],
    ['week', '2025-02', 'a month'],
    ['week', '2025-W09\n', 'a line end after it'],
    ['week', '9999-W52', 'its last day has a year of five digits'],
    ['month', '2025-2', 'one digit'],
    ['month', '2025-13', 'no such month'],
    ['month', '2025-00', 'no such month'],
    ['month', '2025-W09', 'a week'],
    ['month', '2025-02-26', 'a day'],
    ['year', '20x5', 'a letter'],
    ['year', '25', 'two digits'],
    ['year', '20250', 'five digits'],
    ['year', '2025-02', 'a month'],
  ])('refuses the %s %j: %s', (kind, name) => {
    expect(parsePeriod(kind, name)).toBeNull();
  });
});

describe('entriesIn', () => {
  it('keeps the days of the period alone, in their order', () => {
    const entries = ['2025-03-03', '2025-03-02', '2025-02-24', '2025-02-23'].map((day) => ({
      day: dayOf(day),
    }));
    const week = periodOf('week', dayOf('2025-02-26'));
    expect(entriesIn(week, entries).map(({ day }) => day)).toEqual(['2025-03-02', '2025-02-24']);
  });
});

describe('neighbourPeriods', () => {
  const entries = ['2025-04-08', '2025-02-26', '2025-02-24', '2024-12-30'].map((day) => ({
    day: dayOf(day),
  }));
  it.each([
    ['week', '2025-W09', '2025-W01', '2025-W15'],
    ['week', '2025-W10', '2025-W09', '2025-W15'], // without a digest
    ['week', '2025-W15', '2025-W09', undefined],
    ['week', '2025-W01', undefined, '2025-W09'],
    ['month', '2025-02', '2024-12', '2025-04'],
    ['month', '2030-01', '2025-04', undefined],
    ['year', '2025', '2024', undefined],
    ['year', '2023', undefined, '2024'], // without a digest
  ] as const)('of the %s %s are %s and %s', (kind, name, previous, next) => {
    const period = parsePeriod(kind, name);
    const found = period && neighbourPeriods(period, entries);
    expect([found?.previous?.name, found?.next?.name]).toEqual([previous, next]);
  });
});

/** Walks through the days from the 1st of January, with a `Date` that tells the weekday. */
function isoWeekByDate(day: Day): string {
  const date = new Date(`${day}T00:00:00Z`);
  // As ISO 8601 says: the week of a day is that of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  let thursdays = 0;
  const year = date.getUTCFullYear();
  for (const each = new Date(date); each.getUTCFullYear() === year; ) {
    thursdays += 1;
    each.setUTCDate(each.getUTCDate() - 7);
  }
  return `${String(year).padStart(4, '0')}-W${String(thursdays).padStart(2, '0')}`;
}

describe('the periods of a year', () => {
  it.each([
    ['month', '2025', 12, '2025-01', '2025-12'],
    ['week', '2025', 52, '2025-W01', '2025-W52'],
    ['week', '2020', 53, '2020-W01', '2020-W53'],
  ] as const)('%s, %s: %i, from %s to %s', (kind, year, count, first, last) => {
    const names = periodNames(kind, year);
    expect([names.length, names[0], names.at(-1)]).toEqual([count, first, last]);
    expect(names.every((name) => parsePeriod(kind, name) !== null)).toBe(true);
  });
});
