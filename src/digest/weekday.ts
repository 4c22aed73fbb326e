import type { Day } from './day';
import { dayAt, dayNumber } from './dayNumber';

export const DAYS_PER_WEEK = 7;

/** 0 for a Sunday, 6 for a Saturday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; the days before it have negative numbers.
  return (((dayNumber(day) + 4) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** The day a number of days later: `('2025-02-28', 1)` → `'2025-03-01'`. For the years 0 to 9999. */
export function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}
