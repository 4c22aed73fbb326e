import type { Day } from './day';
import { addDays, weekdayOf } from './weekday';

/** Which days of a quarter or month an archive has no digests of. */
export type MissingDays = {
  /** The first digest, where the time began before it; null: the archive has its beginning. */
  readonly since: Day | null;
  /** The newest digest, where the time goes on after it; null: the archive has its end. */
  readonly until: Day | null;
};

/**
 * Tells whether an archive begins within a quarter or month, and whether it ends there: such a one is unfinished. Weekends
 * do not count, since they have no digests as a rule.
 *
 * @param span its first and its last day
 * @param first the oldest day of the archive
 * @param last its newest day
 */
export function missingDays(
  { from, to }: { readonly from: Day; readonly to: Day },
  first: Day,
  last: Day,
): MissingDays {
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
