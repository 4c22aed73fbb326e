import { describe, expect, it, vi } from 'vitest';
import { topDayIndex } from '../../src/views/browse/list/rowsOnScreen';

/** What covers the top of the screen, in pixels. */
const COVERED = 100;

/** Days as high as given, the first of them at `top`, and how often one is asked where it is. */
function daysOf(top: number, heights: readonly number[]) {
  const asked = { times: 0 };
  let next = top;
  const days = heights.map((height) => {
    const day = document.createElement('section');
    const rect = new DOMRect(0, next, 600, height);
    day.getBoundingClientRect = () => {
      asked.times++;
      return rect;
    };
    next += height;
    return day;
  });
  return { days, asked };
}

describe('the day on top of the screen', () => {
  it('is the last one that begins at or above the edge of what covers the top', () => {
    vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: `${COVERED}px` }));
    for (let count = 0; count < 12; count++) {
      // A day that is not drawn yet may have no height.
      const heights = Array.from({ length: count }, (_, index) => (index % 4) * 50);
      for (let top = COVERED + 60; top > COVERED - 1200; top -= 7) {
        const { days } = daysOf(top, heights);
        const slow = days.findLastIndex((day) => day.getBoundingClientRect().top <= COVERED + 1);
        expect(topDayIndex(days), `${count} days from ${top}`).toBe(slow);
      }
    }
  });

  it('is found by a look at a dozen of a thousand', () => {
    vi.stubGlobal('getComputedStyle', () => ({ scrollMarginTop: `${COVERED}px` }));
    const { days, asked } = daysOf(-123_456, Array(1000).fill(300));
    expect(topDayIndex(days)).toBe(411);
    expect(asked.times).toBeLessThan(12);
  });
});
