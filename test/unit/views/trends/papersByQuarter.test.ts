import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { papersByQuarter } from '../../../../src/views/trends/papersByQuarter';

const QUARTERS = ['2024-Q4', '2025-Q1', '2025-Q2'];
const day = (text: string) => text as Day;

describe('papersByQuarter', () => {
  it('sums the papers of days, and what two days of a quarter list once', () => {
    const byDay = new Map([
      [day('2024-10-01'), 1],
      [day('2024-12-31'), 2],
      [day('2025-01-01'), 4],
      [day('2025-04-08'), 8],
    ]);
    const repeats = [
      { day: day('2024-12-31'), before: day('2024-10-01'), papers: 1 },
      { day: day('2025-01-01'), before: day('2024-12-31'), papers: 1 },
    ];
    expect(papersByQuarter(QUARTERS, { byDay, repeats })).toEqual([2, 4, 8]);
  });

  it('skips days outside of them', () => {
    const byDay = new Map([[day('2025-07-01'), 3]]);
    expect(papersByQuarter(QUARTERS, { byDay, repeats: [] })).toEqual([0, 0, 0]);
  });
});
