import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { missingDays } from '../../../src/digest/missingDays';
import { daysOfQuarter } from '../../../src/digest/quarter';

function quarter(name: string) {
  const days = daysOfQuarter(name);
  if (!days) throw new Error(`expected a quarter, found ${name}`);
  return days;
}

describe('missingDays', () => {
  it.each([
    ['2023-Q4', '2023-11-20', null, 'begins within it'],
    ['2024-Q1', null, null, 'has all of it'],
    ['2025-Q2', null, '2025-05-09', 'ends within it'],
    ['2025-Q3', null, null, 'ends before it'],
    ['2023-Q3', null, null, 'begins after it'],
  ])('of %s is since %s, until %s: an archive %s', (name, since, until, _) => {
    expect(missingDays(quarter(name), '2023-11-20' as Day, '2025-05-09' as Day)).toEqual({
      since,
      until,
    });
  });

  it.each([
    ['2024-03-29', null, 'a Friday before the last weekend'],
    ['2024-03-28', '2024-03-28', 'a Thursday: the Friday is missing'],
    ['2024-03-31', null, 'the last day'],
  ])('an archive that ends on %s lacks the end %s: %s', (last, until, _) => {
    expect(missingDays(quarter('2024-Q1'), '2024-01-01' as Day, last as Day).until).toBe(until);
  });

  it.each([
    ['2023-01-01', null, 'the first day'],
    ['2023-01-02', null, 'a Monday after New Year on a Sunday'],
    ['2023-01-03', '2023-01-03', 'a Tuesday'],
  ])('an archive that begins on %s lacks the beginning %s: %s', (first, since, _) => {
    expect(missingDays(quarter('2023-Q1'), first as Day, '2024-01-01' as Day).since).toBe(since);
  });

  it('an archive of one day lacks both', () => {
    const day = '2025-02-26' as Day;
    expect(missingDays(quarter('2025-Q1'), day, day)).toEqual({ since: day, until: day });
  });
});
