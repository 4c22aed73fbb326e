import type { Day } from '../../../digest/day';

/**
 * The nearest days with a digest before and after a day, which need not have one itself; null at either
 * end of the archive.
 *
 * @param days newest first
 */
export function neighbourDays(
  day: Day,
  days: readonly { readonly day: Day }[],
): { readonly previous: Day | null; readonly next: Day | null } {
  return {
    previous: days.find((entry) => entry.day < day)?.day ?? null,
    next: days.findLast((entry) => entry.day > day)?.day ?? null,
  };
}
