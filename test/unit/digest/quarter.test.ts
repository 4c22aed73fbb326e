import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { dayAt, dayNumber } from '../../../src/digest/dayNumber';
import { daysOfQuarter, quarterOf, quartersBetween } from '../../../src/digest/quarter';

const day = fc
  .integer({ min: dayNumber('2019-12-31' as Day), max: dayNumber('2031-01-01' as Day) })
  .map(dayAt);

describe('quarters', () => {
  it.each([
    ['2025-01-01', '2025-Q1'],
    ['2025-03-31', '2025-Q1'],
    ['2025-04-01', '2025-Q2'],
    ['2024-12-31', '2024-Q4'],
  ])('%s is in %s', (text, quarter) => {
    expect(quarterOf(text as Day)).toBe(quarter);
  });

  it.each([
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
  ])('%s is from %s to %s', (quarter, from, to) => {
    expect(daysOfQuarter(quarter)).toEqual({ from, to });
  });

  it.each(['2024-Q5', '2024-Q0', '2024', '24-Q1', ''])('%j is none', (name) => {
    expect(daysOfQuarter(name)).toBeNull();
  });

  it('hold every day in the one that is theirs', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { from, to } = daysOfQuarter(quarterOf(one)) ?? { from: '', to: '' };
        expect(from <= one && one <= to).toBe(true);
      }),
    );
  });

  it('between two days are those of all days between them', () => {
    fc.assert(
      fc.property(day, fc.nat(800), (first, days) => {
        const last = dayAt(dayNumber(first) + days);
        const each = Array.from({ length: days + 1 }, (_, at) =>
          quarterOf(dayAt(dayNumber(first) + at)),
        );
        expect(quartersBetween(first, last)).toEqual([...new Set(each)]);
      }),
      { numRuns: 40 },
    );
  });

  it('between a day and an earlier one are none', () => {
    expect(quartersBetween('2025-04-01' as Day, '2025-03-31' as Day)).toEqual([]);
  });
});
