import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepApart } from '../../../../src/views/trends/keepApart';

describe('keepApart', () => {
  it.each([
    [[10, 50], [10, 50], 'far from each other'],
    [[50, 52, 10], [50, 65, 10], 'too close'],
    [[99, 100], [85, 100], 'at the end'],
    [[], [], 'none'],
  ])('%j → %j: %s', (positions, placed, _) => {
    expect(keepApart(positions, 15, 100)).toEqual(placed);
  });

  it('keeps distance, order and span', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 160 }), { maxLength: 4 });
    fc.assert(
      fc.property(positions, (given) => {
        const placed = keepApart(given, 15, 160);
        const pairs = given
          .map((position, index) => ({ position, placed: placed[index] ?? Number.NaN }))
          .sort((a, b) => a.position - b.position || a.placed - b.placed);
        for (const [index, pair] of pairs.entries()) {
          expect(pair.placed).toBeGreaterThanOrEqual(0);
          expect(pair.placed).toBeLessThanOrEqual(160);
          const next = pairs[index + 1];
          if (next) expect(next.placed - pair.placed).toBeGreaterThanOrEqual(15);
        }
      }),
    );
  });
});
