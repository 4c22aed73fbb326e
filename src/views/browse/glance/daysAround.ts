import type { Day } from '../../../digest/day';
import { entriesIn, type Period, periodOf } from '../../../digest/period';

/** How many days are looked at where a week has no other. */
const DAYS_BEFORE = 4;

type DaysAround<Entry> = {
  /** null: no other day of the week has a digest, and these are the days before it. */
  readonly week: Period | null;
  /** Newest first. */
  readonly days: readonly Entry[];
};

/**
 * The days to look at next to one, which need not have a digest itself: the others of its ISO week, else the
 * few before it.
 *
 * @param entries of the archive, newest first
 */
export function daysAround<Entry extends { readonly day: Day }>(
  day: Day,
  entries: readonly Entry[],
): DaysAround<Entry> {
  const week = periodOf('week', day);
  const others = entriesIn(week, entries).filter((entry) => entry.day !== day);
  if (others.length > 0) return { week, days: others };
  return { week: null, days: entries.filter((entry) => entry.day < day).slice(0, DAYS_BEFORE) };
}
