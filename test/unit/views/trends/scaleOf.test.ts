import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../../src/views/trends/scaleOf';

describe('scaleOf', () => {
  it.each([
    [0, 1, [0, 1], 'nothing yet'],
    [3, 1, [0, 1, 2, 3], 'few papers'],
    [17, 1, [0, 5, 10, 15, 20], 'more papers'],
    [100, 1, [0, 50, 100], 'a round number is the highest line'],
  ])('up to %d by %d has the lines %j: %s', (highest, unit, lines, _) => {
    expect(scaleOf(highest, unit)).toEqual(lines);
  });

  it('shares have round per cents', () => {
    const percents = scaleOf(0.17, 0.01).map((line) => Math.round(line * 100));
    expect(percents).toEqual([0, 5, 10, 15, 20]);
  });

  it('begins at 0, has at most five lines and holds the highest value', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (highest) => {
        const lines = scaleOf(highest, 1);
        expect(lines[0]).toBe(0);
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(lines.at(-2)).toBeLessThan(Math.max(1, highest));
      }),
    );
  });
});
