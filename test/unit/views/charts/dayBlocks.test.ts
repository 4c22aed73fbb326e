import { describe, expect, it } from 'vitest';
import type { DayFields } from '../../../../src/question/dayFilter';
import { dayBlocks, daysAfterPress, daysBetween } from '../../../../src/views/charts/dayBlocks';
import { dayOf } from '../../search/papers';

/** Newest first, as in a manifest. */
const DAYS = ['2025-04-08', '2025-03-07', '2025-02-13', '2024-10-11'].map((day) => ({
  day: dayOf(day),
}));
const BLOCKS = dayBlocks(DAYS);

describe('dayBlocks', () => {
  it('come oldest first, and the first of each year names it', () => {
    expect(BLOCKS).toEqual([
      { day: '2024-10-11', year: '2024' },
      { day: '2025-02-13', year: '2025' },
      { day: '2025-03-07', year: null },
      { day: '2025-04-08', year: null },
    ]);
  });

  it('of no days are none', () => {
    expect(dayBlocks([])).toEqual([]);
  });
});

describe('daysBetween', () => {
  it.each<[a: number, b: number, expected: object, why: string]>([
    [1, 2, { from: '2025-02-13', to: '2025-03-07' }, 'both ends'],
    [2, 1, { from: '2025-02-13', to: '2025-03-07' }, 'in either order'],
    [1, 3, { from: '2025-02-13', to: null }, 'open at the newest day'],
    [2, 0, { from: null, to: '2025-03-07' }, 'open at the oldest day'],
    [0, 3, { from: null, to: null }, 'all days are no filter'],
    [3, 3, { from: '2025-04-08', to: '2025-04-08' }, 'the newest day alone is that day'],
    [0, 0, { from: '2024-10-11', to: '2024-10-11' }, 'so is the oldest'],
  ])('%i and %i: %j (%s)', (a, b, expected) => {
    expect(daysBetween(BLOCKS, a, b)).toEqual(expected);
  });
});

describe('daysAfterPress', () => {
  const day = dayOf('2025-03-07');

  it.each<[before: DayFields, expected: DayFields, why: string]>([
    [{ from: null, to: null }, { from: day, to: day }, 'that day alone'],
    [{ from: day, to: null }, { from: day, to: day }, 'that day alone, of several'],
    [{ from: day, to: day }, { from: null, to: null }, 'all days again'],
  ])('after %j is %j: %s', (before, expected) => {
    expect(daysAfterPress(before, day)).toEqual(expected);
  });
});
