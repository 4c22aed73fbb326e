import type { Day } from '../../../digest/day';
import { dayNumber } from '../../../digest/dayNumber';
import { addMonths, monthOf, sameDateIn } from '../../../digest/month';

/** A digest this near still is of the same time of the year: no weekend is longer. */
const MAX_DAYS_APART = 3;

type YearBefore<Entry> = {
  readonly entry: Entry;
  /** false: it is of the nearest day with a digest. */
  readonly isSameDate: boolean;
};

/**
 * The digest of the same date a year before, else of the nearest of the three days before and after it, of two as
 * near the earlier. A year before `'2024-02-29'` was `'2023-02-28'`. null: there is none.
 *
 * @param entries of the archive, newest first
 */
export function findYearBefore<Entry extends { readonly day: Day }>(
  day: Day,
  entries: readonly Entry[],
): YearBefore<Entry> | null {
  const date = sameDateIn(addMonths(monthOf(day), -12), day);
  const apart = (entry: Entry) => Math.abs(dayNumber(entry.day) - dayNumber(date));
  // No month is before the year 0.
  if (date >= day) return null;
  const near = entries.filter((entry) => apart(entry) <= MAX_DAYS_APART);
  const [nearest] = near.toReversed().sort((a, b) => apart(a) - apart(b));
  return nearest ? { entry: nearest, isSameDate: nearest.day === date } : null;
}
