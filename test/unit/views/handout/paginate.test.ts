import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../src/views/handout/paginate';

describe('paginate', () => {
  it.each([
    [[], []],
    [[300, 300, 300], [3]],
    [
      [320, 320, 320],
      [2, 1],
    ],
    [
      [200, 200, 200, 200],
      [3, 1],
    ],
    [
      [300, 300, 350, 350, 400],
      [2, 2, 1],
    ],
    // Fits no page: it has one of its own.
    [
      [2000, 100],
      [1, 1],
    ],
    [
      [100, 2000, 100],
      [1, 1, 1],
    ],
  ])('puts blocks of %j on pages of %j', (heights, pages) => {
    expect(paginate(heights, { first: 920, other: 1000 })).toEqual(pages);
  });

  it('fills pages from the first to the last, as far as blocks fit', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 12 });
    fc.assert(
      fc.property(heights, (blocks) => {
        const pages = paginate(blocks, { first: 900, other: 1000 });
        let start = 0;
        for (const [page, count] of pages.entries()) {
          const room = page === 0 ? 900 : 1000;
          const sum = (end: number) => blocks.slice(start, end).reduce((a, b) => a + b, 0);
          expect(count).toBeGreaterThan(0);
          expect(sum(start + count)).toBeLessThanOrEqual(room);
          // The next one would not have fitted.
          const isLast = start + count === blocks.length;
          expect(isLast || count === 3 || sum(start + count + 1) > room).toBe(true);
          start += count;
        }
        expect(start).toBe(blocks.length);
      }),
    );
  });
});
