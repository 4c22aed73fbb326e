import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { papersBySpan } from '../../../../src/views/trends/papersBySpan';

const day = (text: string) => text as Day;
const QUARTERS = [
  { from: day('2024-10-01'), to: day('2024-12-31') },
  { from: day('2025-01-01'), to: day('2025-03-31') },
  { from: day('2025-04-01'), to: day('2025-06-30') },
];

describe('papersBySpan', () => {
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
    expect(papersBySpan(QUARTERS, { byDay, repeats })).toEqual([2, 4, 8]);
  });

  it('skips days outside of them', () => {
    const byDay = new Map([[day('2025-07-01'), 3]]);
    expect(papersBySpan(QUARTERS, { byDay, repeats: [] })).toEqual([0, 0, 0]);
  });
});
