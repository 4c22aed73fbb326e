import { type Day, parseDay } from './day';
import { dayAt, dayNumber } from './dayNumber';
import type { ManifestDay } from './manifest';
import { monthOf, monthsOf, yearOf } from './month';
import { DAYS_PER_WEEK, weekdayOf } from './weekday';

export const PERIOD_KINDS = ['week', 'month', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A week, from Monday to Sunday, a month or a year. */
export type Period = {
  readonly kind: PeriodKind;
  /** `'2025-W09'`, the ISO week, `'2025-02'` or `'2025'`. */
  readonly name: string;
  /** All of its days, the first one first, whether there is a digest of them or not. */
  readonly days: readonly Day[];
};

/**
 * Reads the name of a period. Returns null for anything else: `'2025-W9'`, `'2025-W53'`, since that year
 * has 52 weeks, `'2025-13'`, and the week that ends in the year 10000.
 */
export function parsePeriod(kind: PeriodKind, name: string): Period | null {
  if (!NAMES[kind].test(name)) return null;
  const days = daysOf(kind, name);
  const [first] = days;
  const isWhole = days.every((day) => parseDay(day) !== null);
  return first && isWhole && nameOfPeriod(kind, first) === name ? { kind, name, days } : null;
}

/** The period that holds a day, of the years 1 to 9998: `'2024-12-30'` is in week `'2025-W01'`. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const name = nameOfPeriod(kind, day);
  return { kind, name, days: daysOf(kind, name) };
}

/**
 * Finds the period that an address names: `''` names the newest. null: the name is none, or there are no
 * digests yet.
 *
 * @param entries newest first
 */
export function findPeriod(
  kind: PeriodKind,
  name: string,
  [newest]: readonly Pick<ManifestDay, 'day'>[],
): Period | null {
  if (name !== '') return parsePeriod(kind, name);
  return newest ? periodOf(kind, newest.day) : null;
}

/** The names of the weeks or months of a year, in order: `('month', '2025')` → `'2025-01'` to `'2025-12'`. */
export function periodNames(kind: 'week' | 'month', year: string): readonly string[] {
  if (kind === 'month') return monthsOf(year);
  const weeks = Array.from(
    { length: 53 },
    (_, index) => `${year}-W${String(index + 1).padStart(2, '0')}`,
  );
  return weeks.filter((week) => parsePeriod('week', week) !== null);
}

/** The entries of the days in a period, in their order. */
export function entriesIn<Entry extends Pick<ManifestDay, 'day'>>(
  { days }: Period,
  entries: readonly Entry[],
): Entry[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return entries.filter(({ day }) => first <= day && day <= last);
}

/**
 * The nearest periods with a digest before and after a period, which need not have one itself; null at
 * either end of the archive.
 *
 * @param entries newest first
 */
export function neighbourPeriods(
  { kind, days }: Period,
  entries: readonly Pick<ManifestDay, 'day'>[],
): { readonly previous: Period | null; readonly next: Period | null } {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const before = entries.find(({ day }) => day < first);
  const after = entries.findLast(({ day }) => day > last);
  return {
    previous: before ? periodOf(kind, before.day) : null,
    next: after ? periodOf(kind, after.day) : null,
  };
}

const NAMES = { week: /^\d{4}-W\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ } as const;

/** Returns the name of the period that holds a day. */
export function nameOfPeriod(kind: PeriodKind, day: Day): string {
  if (kind === 'year') return yearOf(day);
  if (kind === 'month') return monthOf(day);
  // A week belongs to the year of its Thursday.
  const thursday = mondayOf(day) + 3;
  const year = dayAt(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01` as Day)) / DAYS_PER_WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Returns the days of a name that has the form of its kind. */
function daysOf(kind: PeriodKind, name: string): Day[] {
  if (kind === 'year') return monthsOf(name).flatMap((month) => daysOf('month', month));
  if (kind === 'month') {
    const dates = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
    return dates.flatMap((date) => parseDay(`${name}-${date}`) ?? []);
  }
  // The 4th of January is in the first week of its year.
  const fourth = `${name.slice(0, 4)}-01-04` as Day;
  const monday = mondayOf(fourth) + (Number(name.slice(6)) - 1) * DAYS_PER_WEEK;
  return Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => dayAt(monday + weekday));
}

/** The number of the Monday of a day's week. */
function mondayOf(day: Day): number {
  return dayNumber(day) - ((weekdayOf(day) + 6) % DAYS_PER_WEEK);
}
