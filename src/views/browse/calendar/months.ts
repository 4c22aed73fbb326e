import { type Day, parseDay } from '../../../digest/day';
import { dayAt, dayNumber } from '../../../digest/dayNumber';

/** First and last month of a calendar, `'2025-02'`. */
export type MonthSpan = { readonly first: string; readonly last: string };

const DAYS_PER_WEEK = 7;

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
  const first = dayNumber(firstDayOf(month));
  const length = lengthOf(month);
  const sunday = first - weekdayOf(first);
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
  Home: (day) => addDays(day, -weekdayOf(dayNumber(day))),
  End: (day) => addDays(day, DAYS_PER_WEEK - 1 - weekdayOf(dayNumber(day))),
  PageUp: (day) => sameDateIn(addMonths(monthOf(day), -1), day),
  PageDown: (day) => sameDateIn(addMonths(monthOf(day), 1), day),
};

/** How full a day is, in four steps, by its number of papers. */
export function densityOf(papers: number): 1 | 2 | 3 | 4 {
  if (papers <= 8) return 1;
  if (papers <= 18) return 2;
  return papers <= 28 ? 3 : 4;
}

function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}

/** The same day where there is no such month, after the year 9999. */
function sameDateIn(month: string, day: Day): Day {
  const first = parseDay(`${month}-01`);
  return first ? addDays(first, Math.min(Number(day.slice(8)), lengthOf(month)) - 1) : day;
}

/** Sunday is 0: 1970-01-01 was a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 4) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

function lengthOf(month: string): number {
  return [31, 30, 29].find((date) => parseDay(`${month}-${date}`) !== null) ?? 28;
}
