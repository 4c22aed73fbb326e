import type { Day } from '../../../digest/day';
import { addMonths, monthOf, sameDateIn } from '../../../digest/month';
import { addDays, DAYS_PER_WEEK, weekdayOf } from '../../../digest/weekday';

/** First and last month of a calendar, `'2025-02'`. */
export type MonthSpan = { readonly first: string; readonly last: string };

/**
 * The day that a key leads to in the grid of a month, the same day at either end of the span; null: the key
 * does not move. Arrows move by a day or a week, Home and End within the week, PageUp and PageDown to the
 * same date of another month, or to its last day.
 */
export function dayAfterKey(key: string, day: Day, { first, last }: MonthSpan): Day | null {
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (!move) return null;
  const moved = move(day);
  const month = monthOf(moved);
  return month < first || month > last ? day : moved;
}

const MOVES: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -DAYS_PER_WEEK),
  ArrowDown: (day) => addDays(day, DAYS_PER_WEEK),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, DAYS_PER_WEEK - 1 - weekdayOf(day)),
  PageUp: (day) => sameDateIn(addMonths(monthOf(day), -1), day),
  PageDown: (day) => sameDateIn(addMonths(monthOf(day), 1), day),
};
