import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/digest/archiveSize';
import { dayOf } from '../search/papers';

const MONDAY = { day: dayOf('2025-02-24'), papers: 10 };
const TUESDAY = { day: dayOf('2025-02-25'), papers: 10 };
const FRIDAY = { day: dayOf('2025-02-28'), papers: 10 };

/** Two papers are on Monday and Tuesday, one of them on Friday too; another one on Monday and Friday. */
const REPEATS = [
  { day: FRIDAY.day, before: TUESDAY.day, papers: 1 },
  { day: FRIDAY.day, before: MONDAY.day, papers: 1 },
  { day: TUESDAY.day, before: MONDAY.day, papers: 2 },
];

describe('sizeOf', () => {
  it.each([
    [[FRIDAY, TUESDAY, MONDAY], 26, 30, 'all days'],
    [[TUESDAY, MONDAY], 18, 20, 'two that share papers'],
    [[FRIDAY], 10, 10, 'a day lists a paper once'],
    [[], 0, 0, 'no days'],
  ])('of %j: %i papers in %i listings (%s)', (days, papers, listings) => {
    expect(sizeOf(days, REPEATS)).toEqual({ papers, listings });
  });

  it('does not know the papers where repeats are unknown', () => {
    expect(sizeOf([FRIDAY, MONDAY], null)).toEqual({ papers: null, listings: 20 });
  });
});
