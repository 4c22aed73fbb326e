import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayNumber } from '../../../../src/digest/dayNumber';
import {
  binIndexAt,
  binIndexOf,
  dayBins,
  positionOf,
  spanOf,
  sumByBin,
  sumDaysByBin,
  voteBins,
} from '../../../../src/views/charts/bins';
import { dayOf } from '../../search/papers';

function span(first: string, last: string) {
  return { first: dayNumber(dayOf(first)), last: dayNumber(dayOf(last)) };
}

/** Each bin as `from..to`. */
function shown(bins: readonly { from: number; to: number }[]): string[] {
  return bins.map(({ from, to }) => `${dayAt(from)}..${dayAt(to)}`);
}

describe('dayBins', () => {
  it.each<[pixels: number, unit: string, why: string]>([
    [1460, 'day', 'four pixels a day'],
    [1456, 'week', 'a little less'],
    [210, 'week', 'four pixels a week'],
    [200, 'month', 'a little less'],
    [40, 'quarter', 'four pixels a quarter'],
    [10, 'year', 'hardly any room'],
    [0, 'year', 'not on the page yet'],
  ])('of a year in %d pixels are those of a %s: %s', (pixels, unit) => {
    const bins = dayBins(span('2025-01-01', '2025-12-31'), pixels);
    const [, second] = bins;
    const days = second ? second.to - second.from + 1 : 365;
    expect(days).toBe({ day: 1, week: 7, month: 28, quarter: 91, year: 365 }[unit]);
  });

  it('begin weeks on Mondays, and end with the span', () => {
    expect(shown(dayBins(span('2025-02-26', '2025-03-12'), 20)).slice(0, 3)).toEqual([
      '2025-02-26..2025-03-02',
      '2025-03-03..2025-03-09',
      '2025-03-10..2025-03-12',
    ]);
  });

  it('go over the end of a year', () => {
    expect(shown(dayBins(span('2024-10-11', '2025-02-01'), 20))).toEqual([
      '2024-10-11..2024-10-31',
      '2024-11-01..2024-11-30',
      '2024-12-01..2024-12-31',
      '2025-01-01..2025-01-31',
      '2025-02-01..2025-02-01',
    ]);
  });

  it('follow each other without a gap, from one end to the other', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 2000 }), (a, b, pixels) => {
        const whole = { first: Math.min(a, b), last: Math.max(a, b) };
        const bins = dayBins(whole, pixels);
        expect(bins[0]).toMatchObject({ from: whole.first, start: 0 });
        expect(bins.at(-1)).toMatchObject({ to: whole.last, end: 1 });
        for (const [place, bin] of bins.slice(1).entries()) {
          expect(bin.from).toBe((bins[place]?.to ?? 0) + 1);
          expect(bin.start).toBe(bins[place]?.end);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('spanOf', () => {
  const days = (...names: string[]) => names.map((day) => ({ day: dayOf(day) }));

  it('is from the oldest day to the newest', () => {
    expect(spanOf(days('2025-04-08', '2024-10-11'))).toEqual(span('2024-10-11', '2025-04-08'));
  });

  it('gives a single day room on both sides', () => {
    expect(spanOf(days('2025-04-08'))).toEqual(span('2025-04-02', '2025-04-15'));
  });

  it('is null without days', () => {
    expect(spanOf([])).toBeNull();
  });
});

describe('voteBins', () => {
  it.each([
    [0, [0]],
    [4, [0, 1, 2, 3]],
    [12, [0, 1, 2, 3, 5, 7, 10]],
    [100, [0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100]],
  ])('for up to %d votes begin at %j', (most, starts) => {
    const bins = voteBins(most);
    expect(bins.map(({ from }) => from)).toEqual(starts);
    expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(most);
    expect(bins.at(-1)?.end).toBe(1);
  });
});

describe('places', () => {
  const bins = voteBins(12);

  it('of a bin lie under it, of what is beyond under the domain', () => {
    expect(binIndexAt(bins, -1)).toBe(0);
    expect(binIndexAt(bins, 2)).toBe(bins.length - 1);
    for (const [place, { start, end }] of bins.entries()) {
      expect(binIndexAt(bins, (start + end) / 2)).toBe(place);
    }
  });

  it('of a value are in its bin', () => {
    const three = bins[binIndexOf(bins, 4)];
    expect(three?.from).toBe(3);
    expect(positionOf(bins, 3)).toBe(three?.start);
    expect(positionOf(bins, 4)).toBeCloseTo(((three?.start ?? 0) + (three?.end ?? 0)) / 2);
    expect(positionOf(bins, 99)).toBe(1);
  });
});

describe('sumByBin', () => {
  it('adds up by bin and leaves out what is not on the axis', () => {
    expect(
      sumByBin(voteBins(4), [
        [0, 2],
        [3, 1],
        [4, 5],
        [9, 100],
      ]),
    ).toEqual([2, 0, 0, 6]);
  });
});

describe('sumDaysByBin', () => {
  it('counts what two days of a bin share once, and what days of two bins share in both', () => {
    const tuesday = dayOf('2025-02-25');
    const friday = dayOf('2025-02-28');
    const monday = dayOf('2025-03-03');
    const byDay = new Map([
      [tuesday, 5],
      [friday, 4],
      [monday, 3],
    ]);
    const repeats = [
      { day: friday, before: tuesday, papers: 2 },
      { day: monday, before: friday, papers: 1 },
    ];
    const weeks = dayBins(span('2025-02-24', '2025-03-09'), 9);
    expect(shown(weeks)).toEqual(['2025-02-24..2025-03-02', '2025-03-03..2025-03-09']);
    expect(sumDaysByBin(weeks, { byDay, repeats })).toEqual([7, 3]);
  });
});
