import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import { addMonths, monthOf } from '../digest/month';
import { addDays, DAYS_PER_WEEK, weekdayOf } from '../digest/weekday';
import type { DayFields } from './dayFilter';
import { type DayPhrase, dayOfYear, isRecent, latest, MONTH } from './dayPhrase';
import { readDays } from './spans';
import { BEGIN } from './spokenEnd';

const ORDINALS = ['첫', '둘', '셋', '넷', '다섯'];
const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const WEEKDAYS = '월화수목금토일';
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 첫째 주, 첫 주, 2주차, 2번째 주, 마지막 주. */
const WEEK = `(?:(${ORDINALS.join('|')})(?:째|번째)?\\s*주|([1-5])\\s*(?:주\\s?차|(?:번째|째)\\s*주)|(마지막)\\s*주)`;
/** SAT and SUN are names. */
const WEEKDAY = '(mon|tues|wednes|thurs|fri|satur|sun)day\\b';

/** Ways to say weeks of a month and days of a week. */
export const WEEK_PHRASES: readonly DayPhrase[] = [
  {
    pattern: RegExp(
      `${BEGIN}(?:(?:((?:20)?\\d\\d)\\s?년\\s*)?(\\d{1,2})\\s?월달?|(이번\\s*달|이달|지난\\s*달|저번\\s*달))의?\\s*${WEEK}`,
      'g',
    ),
    read: ([year, month = '', named = '', ...week], newest) => {
      const weekIn = (some: string) => weekOf(readDays(`${some}.${month}`), numberOf(week));
      if (year) return weekIn(year.padStart(4, '20'));
      if (month !== '') return latest(newest, weekIn);
      const monthsBefore = named.startsWith('이') ? 0 : 1;
      return weekOf(readDays(addMonths(monthOf(newest), -monthsBefore)), numberOf(week));
    },
  },
  {
    pattern: RegExp(
      `\\b(?:the )?(?:(${ENGLISH_ORDINALS.join('|')})|(last)) week (?:of|in) ${MONTH}(?:,? (20\\d\\d))?`,
      'gi',
    ),
    read: ([ordinal = '', last, month = '', year], newest) => {
      const week = last ? null : ENGLISH_ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
      const weekIn = (some: string) => weekOf(dayOfYear(some, month), week);
      return year ? weekIn(year) : latest(newest, weekIn);
    },
  },
  {
    pattern: RegExp(`${BEGIN}(?:(이번|지지난|지난|저번)\\s*(주)?\\s*)?([${WEEKDAYS}])요일`, 'g'),
    read: ([which = '', week, weekday = ''], newest) => {
      const place = WEEKDAYS.indexOf(weekday);
      const weeks = ['이번', '지난', '지지난'].indexOf(which.replace('저번', '지난'));
      return week ? dayOfWeek(newest, place, weeks) : lastWeekday(newest, place, weeks > 0);
    },
  },
  {
    pattern: RegExp(`\\b(last|this|on) ${WEEKDAY}`, 'gi'),
    read: ([which = '', name = ''], newest) => {
      const place = ENGLISH_WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
      return lastWeekday(newest, place, which.toLowerCase() === 'last');
    },
  },
  {
    pattern: RegExp(`${BEGIN}(20\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)`, 'g'),
    read: (parts) => readDays(parts.join('.')),
  },
  {
    pattern: RegExp(`${BEGIN}(?<![-/])(\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2})\\.?`, 'g'),
    read: ([year = '', , month, date], newest) =>
      isRecent(`20${year}`, newest) ? readDays(`20${year}.${month}.${date}`) : null,
  },
  {
    pattern: /\b(?:(20\d\d)[ -]?Q([1-4])|Q([1-4])[ ,]+(20\d\d))/gi,
    read: ([year, quarter, other = quarter, otherYear = year]) => {
      const first = 3 * Number(other) - 2;
      return readDays(`${otherYear}.${first}~${otherYear}.${first + 2}`);
    },
  },
];

/** null: the last one. */
function numberOf([ordinal, digit, last]: readonly (string | undefined)[]): number | null {
  if (last) return null;
  return digit ? Number(digit) : ORDINALS.indexOf(ordinal ?? '') + 1;
}

/**
 * A week of a month: it is of the month that has its Thursday, as ISO 8601 counts those of years.
 *
 * @param number null: the last one
 */
function weekOf(month: DayFields | null, number: number | null): DayFields | null {
  if (!month?.from || !month.to) return null;
  // 1970-01-01, day 0, was a Thursday.
  const thursday = Math.ceil(dayNumber(month.from) / DAYS_PER_WEEK) * DAYS_PER_WEEK;
  const weeks = Math.floor((dayNumber(month.to) - thursday) / DAYS_PER_WEEK) + 1;
  const week = number ?? weeks;
  const monday = thursday - 3 + DAYS_PER_WEEK * (week - 1);
  return week <= weeks ? { from: dayAt(monday), to: dayAt(monday + 6) } : null;
}

/** A day of the newest week, or of one before it; Monday is the first. */
function dayOfWeek(newest: Day, place: number, weeksBefore: number): DayFields {
  const day = addDays(newest, place - placeInWeek(newest) - DAYS_PER_WEEK * weeksBefore);
  return { from: day, to: day };
}

/** The last such day, before the newest or it. */
function lastWeekday(newest: Day, place: number, isBefore: boolean): DayFields {
  const today = placeInWeek(newest);
  return dayOfWeek(newest, place, place > today || (isBefore && place === today) ? 1 : 0);
}

/** 0 for a Monday. */
function placeInWeek(day: Day): number {
  return (weekdayOf(day) + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
}
