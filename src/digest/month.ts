import { type Day, parseDay } from './day';
import { dayAt, dayNumber } from './dayNumber';
import { addDays, DAYS_PER_WEEK, weekdayOf } from './weekday';

/** `'2025-02-26'` → `'2025-02'`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** `'2025-02-26'` and `'2025-02'` → `'2025'`. */
export function yearOf(dayOrMonth: string): string {
  return dayOrMonth.slice(0, 4);
}

/** The twelve months of a year, `'2025'` → `'2025-01'` to `'2025-12'`. */
export function monthsOf(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

/** The month a number of months later: `('2024-12', 2)` → `'2025-02'`. For the years 0 to 9999. */
export function addMonths(month: string, count: number): string {
  const index = Number(yearOf(month)) * 12 + Number(month.slice(5)) - 1 + count;
  const [year, place] = [Math.floor(index / 12), index % 12];
  return `${String(year).padStart(4, '0')}-${String(place + 1).padStart(2, '0')}`;
}

/** Weeks of a month, each of seven days from Sunday on. null: a day of another month. */
export function weeksOf(month: string): readonly (readonly (Day | null)[])[] {
  const firstDay = firstDayOf(month);
  const first = dayNumber(firstDay);
  const length = lengthOf(month);
  const sunday = first - weekdayOf(firstDay);
  const weeks = Math.ceil((first + length - sunday) / DAYS_PER_WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => {
      const number = sunday + week * DAYS_PER_WEEK + weekday;
      return number < first || number >= first + length ? null : dayAt(number);
    }),
  );
}

/** `'2025-02'` → `'2025-02-01'`. */
export function firstDayOf(month: string): Day {
  const day = parseDay(`${month}-01`);
  if (!day) throw new Error(`expected a month like 2025-02, found ${month}`);
  return day;
}

/**
 * The date of a day in another month, there the last one where it has no such date: `('2025-02', '2025-01-31')` →
 * `'2025-02-28'`. The same day where there is no such month, after the year 9999.
 */
export function sameDateIn(month: string, day: Day): Day {
  const first = parseDay(`${month}-01`);
  return first ? addDays(first, Math.min(Number(day.slice(8)), lengthOf(month)) - 1) : day;
}

function lengthOf(month: string): number {
  return [31, 30, 29].find((date) => parseDay(`${month}-${date}`) !== null) ?? 28;
}
