import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../../src/digest/day';
import { dayAt, dayNumber } from '../../../../../src/digest/dayNumber';
import { addMonths, monthOf } from '../../../../../src/digest/month';
import { dayAfterKey } from '../../../../../src/views/browse/calendar/dayAfterKey';
import { dayTone } from '../../../../../src/views/browse/calendar/dayTone';
import { dayOf } from '../../../search/papers';

/** From 1600 to 9999: `Date` reads the years 0 to 99 as 1900 to 1999 where it takes parts. */
const anyDay = fc
  .integer({ min: dayNumber(dayOf('1600-01-01')), max: dayNumber(dayOf('9999-12-31')) })
  .map(dayAt);

const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the day after a key', () => {
  const span = { first: '2023-11', last: '2025-05' };

  it.each<[key: string, day: string, moved: string, reason: string]>([
    ['ArrowLeft', '2025-03-01', '2025-02-28', 'into the month before'],
    ['ArrowRight', '2024-02-28', '2024-02-29', 'a leap year'],
    ['ArrowUp', '2025-01-03', '2024-12-27', 'a week, into the year before'],
    ['ArrowDown', '2025-02-26', '2025-03-05', 'a week'],
    ['Home', '2025-02-26', '2025-02-23', 'Sunday'],
    ['Home', '2025-02-23', '2025-02-23', 'Sunday already'],
    ['Home', '2025-02-01', '2025-01-26', 'the week begins in the month before'],
    ['End', '2025-02-26', '2025-03-01', 'Saturday, in the month after'],
    ['PageUp', '2025-03-31', '2025-02-28', 'no such date there'],
    ['PageDown', '2024-12-31', '2025-01-31', 'the same date'],
    ['ArrowRight', '2025-05-31', '2025-05-31', 'the end of the span'],
    ['PageDown', '2025-05-09', '2025-05-09', 'the end of the span'],
    ['ArrowUp', '2023-11-03', '2023-11-03', 'the start of the span'],
    ['PageUp', '2023-11-20', '2023-11-20', 'the start of the span'],
  ])('%s from %s is %s: %s', (key, day, moved) => {
    expect(dayAfterKey(key, dayOf(day), span)).toBe(moved);
  });

  it.each(['Enter', ' ', 'Tab', 'a', 'constructor'])('%j moves nowhere', (key) => {
    expect(dayAfterKey(key, dayOf('2025-02-26'), span)).toBeNull();
  });

  it('stays where the calendar ends: after the year 9999', () => {
    const last = dayOf('9999-12-31');
    const all = { first: '9999-01', last: '9999-12' };
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'PageDown']) {
      expect(dayAfterKey(key, last, all)).toBe(last);
    }
  });

  it('leads back by the opposite key, and Home and End to the ends of its week', () => {
    const all = { first: '0000-01', last: '9999-12' };
    fc.assert(
      fc.property(anyDay, (day) => {
        const press = (from: Day, key: string) => dayAfterKey(key, from, all) ?? from;
        expect(press(press(day, 'ArrowLeft'), 'ArrowRight')).toBe(day);
        expect(press(press(day, 'ArrowUp'), 'ArrowDown')).toBe(day);
        expect(weekday(press(day, 'Home'))).toBe(0);
        expect(dayNumber(day) - dayNumber(press(day, 'Home'))).toBe(weekday(day));
        const isBeforeEnd = day < '9999-12-26';
        expect(isBeforeEnd ? weekday(press(day, 'End')) : 6).toBe(6);
        const paged = press(day, 'PageDown');
        expect(Number(paged.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        expect(monthOf(paged)).toBe(day < '9999-12' ? addMonths(monthOf(day), 1) : '9999-12');
      }),
    );
  });
});

it.each([
  [1, 'bg-d1'],
  [8, 'bg-d1'],
  [9, 'bg-d2'],
  [18, 'bg-d2'],
  [19, 'bg-d3'],
  [28, 'bg-d3'],
  [29, 'bg-d4'],
  [10_000, 'bg-d4'],
])('a day of %i papers has the tone %s', (papers, tone) => {
  expect(dayTone(papers)).toBe(tone);
});
