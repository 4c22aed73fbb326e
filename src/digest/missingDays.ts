import type { Day } from './day';
import { daysOfQuarter } from './quarter';
import { addDays, weekdayOf } from './weekday';

/** Which days of a quarter an archive has no digests of. */
export type MissingDays = {
  /** The first digest, where the quarter began before it; null: the archive has its beginning. */
  readonly since: Day | null;
  /** The newest digest, where the quarter goes on after it; null: the archive has its end. */
  readonly until: Day | null;
};

/**
 * Tells whether an archive begins within a quarter, and whether it ends there: such a quarter is unfinished. Weekends
 * do not count, since they have no digests as a rule.
 *
 * @param name `'2025-Q2'`
 * @param first the oldest day of the archive
 * @param last its newest day
 */
export function missingDays(name: string, first: Day, last: Day): MissingDays {
  const days = daysOfQuarter(name);
  if (!days) return { since: null, until: null };
  const { from, to } = days;
  const isMissing = (start: Day, end: Day) => start <= end && hasWorkday(start, end);
  return {
    since: first <= to && isMissing(from, addDays(first, -1)) ? first : null,
    until: last >= from && isMissing(addDays(last, 1), to) ? last : null,
  };
}

/** Three days in a row hold a day from Monday to Friday. */
function hasWorkday(start: Day, end: Day): boolean {
  return [0, 1, 2].some((count) => {
    const day = addDays(start, count);
    return day <= end && weekdayOf(day) % 6 > 0;
  });
}
