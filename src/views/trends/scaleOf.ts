/** Lines above the lowest at most: more would be a grid. */
const MAX_LINES = 4;

/**
 * The values of the lines of a chart, from 0 to the first round number that is no lower than the highest value: `0.17`
 * → 0, 0.05, 0.1, 0.15, 0.2.
 *
 * @param unit the least step: 1 where values are counts
 */
export function scaleOf(highest: number, unit: number): number[] {
  const step = stepOf(Math.max(highest, unit), unit);
  const lines = Math.max(1, Math.ceil(highest / step - EPSILON));
  return Array.from({ length: lines + 1 }, (_, line) => line * step);
}

/** What divisions of decimals are off by at most. */
const EPSILON = 1e-9;

function stepOf(highest: number, unit: number): number {
  for (let ten = unit; ; ten *= 10) {
    for (const factor of [1, 2, 5]) {
      if (highest / (ten * factor) <= MAX_LINES + EPSILON) return ten * factor;
    }
  }
}
