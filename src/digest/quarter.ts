import { type Day, parseDay } from './day';
import { dayAt, dayNumber } from './dayNumber';

const MONTHS_PER_QUARTER = 3;

/** The quarter that holds a day: `'2025-02-26'` → `'2025-Q1'`. */
export function quarterOf(day: Day): string {
  const [year, month = 1] = day.split('-').map(Number);
  return `${String(year).padStart(4, '0')}-Q${Math.ceil(month / MONTHS_PER_QUARTER)}`;
}

/** The first and the last day of a quarter: `'2025-Q1'` → 1 January and 31 March. null: no name of one. */
export function daysOfQuarter(name: string): { readonly from: Day; readonly to: Day } | null {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(name) ?? [];
  if (!year) return null;
  const from = parseDay(monthStart(Number(year), (Number(number) - 1) * MONTHS_PER_QUARTER));
  const next = parseDay(monthStart(Number(year), Number(number) * MONTHS_PER_QUARTER));
  return from && next && { from, to: dayAt(dayNumber(next) - 1) };
}

/** All quarters between two days, theirs included, the earliest first. */
export function quartersBetween(first: Day, last: Day): string[] {
  const quarters: string[] = [];
  const [firstIndex, lastIndex] = [indexOf(first), indexOf(last)];
  for (let index = firstIndex; index <= lastIndex; index++) {
    quarters.push(`${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`);
  }
  return quarters;
}

/** Quarters since the year 0. */
function indexOf(day: Day): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / MONTHS_PER_QUARTER);
}

/** @param month from 0; 12 is the first of the next year */
function monthStart(year: number, month: number): string {
  const date = `${String((month % 12) + 1).padStart(2, '0')}-01`;
  return `${String(year + Math.floor(month / 12)).padStart(4, '0')}-${date}`;
}
