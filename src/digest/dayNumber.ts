import type { Day } from './day';

/**
 * Returns the number of days since 1970-01-01, negative before it: `'1970-01-02'` → 1. Counts eras of
 * 400 years that begin in March, as in H. Hinnant's algorithm:
 * https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/** The inverse of `dayNumber`: 1 → `'1970-01-02'`. For the years 0 to 9999. */
export function dayAt(number: number): Day {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return [pad(year, 4), pad(month, 2), pad(date, 2)].join('-') as Day;
}

const DAYS_PER_ERA = 146_097;

/** Counted from 0000-03-01, the first day of an era. */
const DAYS_TO_1970 = 719_468;

function pad(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
