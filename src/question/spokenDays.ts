import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import { addMonths, monthOf } from '../digest/month';
import type { DayFields } from './dayFilter';
import { readDays } from './spans';

/** A way to say days: a pattern with a reading of its match. `newest` is the day that 이번 달 counts from. */
type DayPhrase = {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], newest: Day) => DayFields | null;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Particles of a day or span of time, with what says that papers came out then. */
const OF_DAYS = '(?:부터|까지|에|의)?(?:\\s*(?:나온|올라온|발표된|공개된|실린))?';

const YEARS_AGO: Readonly<Record<string, number>> = {
  올해: 0,
  금년: 0,
  작년: 1,
  지난해: 1,
  재작년: 2,
};
const UNITS: Readonly<Record<string, 'week' | 'month' | 'year'>> = {
  주: 'week',
  달: 'month',
  week: 'week',
  month: 'month',
  year: 'year',
};

/**
 * Ways to say days in words, longest first: `'2024년 11월 5일'`, `'24년 11월'`, `'11월 5일'`, `'2024년 상반기'`, `'재작년'`,
 * `'지난달'`, `'최근 2주'`, `'Feb 2025'`, `'last week'`, `'past 30 days'`.
 */
export const DAY_PHRASES: readonly DayPhrase[] = [
  {
    pattern: RegExp(`(?<!\\d)((?:20)?\\d\\d)년\\s*(\\d{1,2})월(?:\\s*(\\d{1,2})일)?${OF_DAYS}`),
    read: ([year = '', month = '', date]) => spanOf(year, month, date),
  },
  {
    pattern: RegExp(`(?<!\\d)((?:20)?\\d\\d)년\\s*(상|하)반기${OF_DAYS}`),
    read: ([typed = '', half]) => {
      const year = fullYear(typed);
      return readDays(half === '상' ? `${year}-01..${year}-06` : `${year}-07..${year}-12`);
    },
  },
  { pattern: RegExp(`(20\\d\\d)년(?:도)?${OF_DAYS}`), read: ([year = '']) => readDays(year) },
  {
    pattern: RegExp(`(올해|금년|작년|지난해|재작년)(?:\\s*(\\d{1,2})월)?${OF_DAYS}`),
    read: ([name = '', month], newest) => {
      const year = String(yearOf(newest) - (YEARS_AGO[name] ?? 0));
      return month ? spanOf(year, month) : readDays(year);
    },
  },
  {
    pattern: RegExp(`(\\d{1,2})월(?:\\s*(\\d{1,2})일)?${OF_DAYS}`),
    read: ([month = '', date], newest) => latest(newest, month, date),
  },
  {
    pattern: RegExp(`(이번|지난)\\s*(주|달)${OF_DAYS}`),
    read: ([which, unit = ''], newest) => period(newest, UNITS[unit], which === '지난' ? 1 : 0),
  },
  {
    pattern: RegExp(`(어제|오늘)${OF_DAYS}`),
    read: ([name], newest) => dayBefore(newest, name === '어제' ? 1 : 0),
  },
  {
    pattern: RegExp(
      `(?:최근|지난)\\s*(\\d{1,3})\\s*(일|주일|주|개월|달|년)(?:\\s*(?:동안|간|사이))?${OF_DAYS}`,
    ),
    read: ([count = '', unit = ''], newest) => since(newest, Number(count), DAYS_OF[unit] ?? 1),
  },
  {
    pattern: RegExp(`(?:in |from )?\\b(${MONTH})\\.?,? (20\\d\\d)`, 'i'),
    read: ([month = '', year = '']) =>
      spanOf(year, String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)),
  },
  {
    pattern: /(?:from )?\b(this|last) (week|month|year)/i,
    read: ([which = '', unit = ''], newest) =>
      period(newest, UNITS[unit.toLowerCase()], which.toLowerCase() === 'last' ? 1 : 0),
  },
  {
    pattern: /(?:in |over )?(?:the )?\b(?:last|past) (\d{1,3}) (days|weeks|months|years)/i,
    read: ([count = '', unit = ''], newest) =>
      since(newest, Number(count), DAYS_OF[unit.toLowerCase()] ?? 1),
  },
  {
    pattern: /\b(yesterday|today)/i,
    read: ([name = ''], newest) => dayBefore(newest, name.toLowerCase() === 'yesterday' ? 1 : 0),
  },
];

/** Days of a unit; months and years roughly, as 최근 한 달 is meant. */
const DAYS_OF: Readonly<Record<string, number>> = {
  일: 1,
  주일: 7,
  주: 7,
  개월: 30,
  달: 30,
  년: 365,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** `'24'` → `'2024'`. */
function fullYear(typed: string): string {
  return typed.padStart(4, '20');
}

function spanOf(year: string, month: string, date?: string): DayFields | null {
  return readDays([fullYear(year), month, date].filter(Boolean).join('.'));
}

/** The last such month or day that is not after the newest one. */
function latest(newest: Day, month: string, date?: string): DayFields | null {
  const years = [yearOf(newest), yearOf(newest) - 1].map(String);
  const spans = years.map((year) => spanOf(year, month, date));
  return spans.find((span) => span?.from && span.from <= newest) ?? null;
}

/** The week, month or year of the newest day, or one before it. Weeks begin on Monday. */
function period(
  newest: Day,
  unit: 'week' | 'month' | 'year' | undefined,
  before: number,
): DayFields | null {
  if (unit === 'year') return readDays(String(yearOf(newest) - before));
  if (unit === 'month') return readDays(addMonths(monthOf(newest), -before));
  const number = dayNumber(newest);
  // 1970-01-01 was a Thursday.
  const monday = number - ((number + 3) % 7) - 7 * before;
  return { from: dayAt(monday), to: dayAt(monday + 6) };
}

function since(newest: Day, count: number, days: number): DayFields {
  return { from: dayAt(dayNumber(newest) - count * days + 1), to: newest };
}

function dayBefore(newest: Day, days: number): DayFields {
  const day = dayAt(dayNumber(newest) - days);
  return { from: day, to: day };
}
