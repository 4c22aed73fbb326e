import type { Day } from '../../digest/day';
import { addDays, DAYS_PER_WEEK } from '../../digest/weekday';

type Range = {
  readonly today: Day;
  /** The first day that is asked for. null: those that are missing. */
  readonly since: Day | null;
  /** The newest days that have a digest, and one that the command has not written. */
  readonly newest: { readonly any: Day | null; readonly foreign: Day | null };
};

/**
 * Lists the days to read, oldest first, up to today. The missing ones begin a week before the newest digest, since
 * votes of those days still change and one may have failed, but after the last that the command has not written; in an empty folder a week before
 * today.
 */
export function daysToRead({ today, since, newest }: Range): Day[] {
  const first = since ?? firstMissing(today, newest);
  const days: Day[] = [];
  for (let day = first; day <= today; day = addDays(day, 1)) days.push(day);
  return days;
}

function firstMissing(today: Day, { any, foreign }: Range['newest']): Day {
  const weekAgo = addDays(any ?? today, -DAYS_PER_WEEK);
  const afterForeign = foreign && addDays(foreign, 1);
  return afterForeign && afterForeign > weekAgo ? afterForeign : weekAgo;
}
