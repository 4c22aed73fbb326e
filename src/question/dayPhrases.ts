import type { Day } from '../digest/day';
import { dayAt, dayNumber } from '../digest/dayNumber';
import { addMonths, monthOf, yearOf } from '../digest/month';
import { NUMERAL, numberOf } from '../korean/numerals';
import type { DayFields } from './dayFilter';
import { type DayPhrase, dayOfYear, isRecent, latest, MONTH } from './dayPhrase';
import { readDays } from './spans';
import { BEGIN } from './spokenEnd';
import { WEEK_PHRASES } from './weekPhrases';

/** How many years, weeks, months or days before the newest; none for all others. */
const BEFORE: Readonly<Record<string, number>> = {
  ...{ 작년: 1, 지난해: 1, 재작년: 2, 지지난해: 2 },
  ...{ 지난: 1, 저번: 1, 지지난: 2, 저저번: 2, last: 1 },
  ...{ 어제: 1, 그제: 2, 엊그제: 2, 그저께: 2, 엊그저께: 2, yesterday: 1 },
};

/** Days of a unit, by its first syllable; months and years roughly, as 최근 한 달 is meant. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ 일: 1, 주: 7, 개: 30, 달: 30, 년: 365 },
  ...{ day: 1, week: 7, month: 30, year: 365 },
};

/** What 며칠 is at most. Chosen. */
const FEW_DAYS = 7;

const DAY_COUNTS = ' 하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘'.split(' ');
const COUNT = `(\\d{1,3}|${NUMERAL}|[일이삼사오육칠팔구])`;
const SOME_DAYS = `(?:${COUNT}\\s*(일|주일?|개월|달|년)|(${DAY_COUNTS.filter(Boolean).join('|')}|보름))`;

/** 24 alone is a year only if it is one of the last five. */
const YEAR =
  '((?:20)?\\d\\d\\s?년도?|올해|금년|작년|재작년|지난해|지지난해|올(?=\\s*(?:초|[상하]반|봄|여름|가을|겨울|\\d)))';

/** A half, a quarter, a month or a day of a year; the 3 of 3~5월 is a month. */
const PART =
  '(?:([상하])반기|([1-4])분기|(\\d{1,2})(?:\\s?월달?(?:\\s*(\\d{1,2})일)?|(?=\\s*[~,-]\\s*\\d{1,2}월)))';

/** Not within an address or another number. */
const BEGIN_DATE = `${BEGIN}(?<![-/:])`;
const MONTH_DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const SEASONS = ['봄', '여름', '가을', '겨울'];

/** Ways to say days in words, longest first. Each is looked for in what those before it leave. */
export const DAY_PHRASES: readonly DayPhrase[] = [
  ...WEEK_PHRASES,
  {
    pattern: RegExp(
      `${BEGIN_DATE}(20\\d\\d)\\. ?(\\d{1,2}\\. ?\\d{1,2})\\.?\\s*[~-]\\s*(\\d{1,2}\\. ?\\d{1,2})\\.?`,
      'g',
    ),
    read: ([year = '', first = '', last = '']) =>
      readDays(`${year}.${first}~${year}.${last}`.replaceAll(' ', '')),
  },
  {
    pattern: RegExp(
      `${BEGIN_DATE}(20\\d\\d(?:(?:[-/]\\d{1,2}){1,2}|\\. ?\\d{1,2}\\. ?\\d{1,2}|\\.\\d{1,2}))\\.?`,
      'g',
    ),
    read: ([date = '']) => readDays(date.replaceAll(' ', '')),
  },
  {
    pattern: RegExp(`${BEGIN}${YEAR}\\s*${PART}`, 'g'),
    read: ([year = '', ...part], newest) => partOf(fullYear(year, newest), part),
  },
  {
    pattern: RegExp(`${BEGIN}(?:${YEAR}|지난|저번)\\s*(${SEASONS.join('|')})철?`, 'g'),
    read: ([year, season = ''], newest) =>
      year
        ? seasonOf(fullYear(year, newest), season)
        : latest(newest, (some) => seasonOf(some, season)),
  },
  {
    pattern: RegExp(`${BEGIN}(?:(최근|지난)\\s*)?며칠\\s*(전|사이|새|동안|간)`, 'g'),
    read: ([, relation], newest) =>
      relation === '전'
        ? { ...since(newest, FEW_DAYS), to: dayBefore(newest, 2) }
        : since(newest, FEW_DAYS),
  },
  {
    pattern: RegExp(`${BEGIN}(?:최근|지난)\\s*${SOME_DAYS}(?:\\s*(?:동안|간|사이|이?내))?`, 'g'),
    read: ([count, unit, days], newest) => since(newest, daysOf(count, unit, days)),
  },
  {
    pattern: RegExp(`${BEGIN}${SOME_DAYS}\\s*전`, 'g'),
    read: ([count = '', unit, days], newest) =>
      ago(newest, days ? daysOf('', '', days) : numberOf(count), unit),
  },
  {
    pattern: RegExp(`${BEGIN}(?:지난\\s*)?${PART}`, 'g'),
    isYearless: true,
    read: (part, newest) => latest(newest, (year) => partOf(year, part)),
  },
  {
    // 이 주 is this article as often as this week.
    pattern: RegExp(`${BEGIN}(?:(이번|지난|저번|지지난|저저번)\\s*(주|달)|이(달)|금(주|월))`, 'g'),
    read: ([which = '', ...units], newest) => period(newest, units.find(Boolean), BEFORE[which]),
  },
  {
    pattern: RegExp(`${BEGIN}(어제|오늘|엊?그저께|엊?그제(?!야)|yesterday|today)`, 'gi'),
    read: ([name = ''], newest) => ago(newest, BEFORE[name.toLowerCase()] ?? 0),
  },
  {
    pattern: RegExp(
      `${BEGIN}(?:(20\\d\\d)(?=\\s*[~-]\\s*20\\d\\d년)|${YEAR}(?!\\s*(?:동안|이상|넘|만에)))`,
      'g',
    ),
    read: ([typed, year = typed ?? ''], newest) => {
      const full = fullYear(year, newest);
      const isDoubtful = /^\d\d\s?년$/.test(year) && !isRecent(full, newest);
      return isDoubtful ? null : readDays(full);
    },
  },
  {
    pattern: RegExp(`\\b(?:on )?${MONTH}\\.? ${MONTH_DAY},? (20\\d\\d)`, 'gi'),
    read: ([month = '', date = '', year = '']) => dayOfYear(year, month, date),
  },
  {
    pattern: RegExp(`\\b(?:on )?${MONTH_DAY} ${MONTH}\\.?,? (20\\d\\d)`, 'gi'),
    read: ([date = '', month = '', year = '']) => dayOfYear(year, month, date),
  },
  {
    pattern: RegExp(`\\b${MONTH}\\.?,? (20\\d\\d)`, 'gi'),
    read: ([month = '', year = '']) => dayOfYear(year, month),
  },
  {
    pattern: /\b(this|last) (week|month|year)/gi,
    read: ([which = '', unit = ''], newest) => period(newest, unit, BEFORE[which.toLowerCase()]),
  },
  {
    pattern: /\b(?:last|past) (?:(\d{1,3}) )?(day|week|month|year)s?/gi,
    read: ([count = '1', unit], newest) => since(newest, daysOf(count, unit)),
  },
  {
    pattern: /\b(\d{1,3}|an?) (day|week|month|year)s? ago/gi,
    read: ([count = '', unit = ''], newest) => ago(newest, Number(count) || 1, unit),
  },
  {
    // Dec 8-bit and march 7.5 are no days.
    pattern: RegExp(`\\b(?:on )?(?!may |march )${MONTH}\\.? ${MONTH_DAY}(?![-.%:/]?\\w)`, 'gi'),
    isYearless: true,
    read: ([month = '', date = ''], newest) =>
      latest(newest, (year) => dayOfYear(year, month, date)),
  },
  {
    pattern: RegExp(`\\b${MONTH} ${MONTH_DAY}(?![-.%:/]?\\w)`, 'gi'),
    isYearless: true,
    isWeak: true,
    read: ([month = '', date = ''], newest) =>
      latest(newest, (year) => dayOfYear(year, month, date)),
  },
  {
    pattern: RegExp(`\\b${MONTH}`, 'gi'),
    isYearless: true,
    isWeak: true,
    read: ([month = ''], newest) => latest(newest, (year) => dayOfYear(year, month)),
  },
  {
    pattern: /\b(20[12]\d)/g,
    isWeak: true,
    read: ([year = ''], newest) => (year <= yearOf(newest) ? readDays(year) : null),
  },
];

function daysOf(count = '', unit = '', days = ''): number {
  if (days === '보름') return 15;
  const perUnit = DAYS[unit.charAt(0)] ?? DAYS[unit.toLowerCase()] ?? 1;
  return days ? DAY_COUNTS.indexOf(days) : numberOf(count) * perUnit;
}

/** `'24년'` → `'2024'`, `'작년'` → the year before that of the newest day. */
function fullYear(typed: string, newest: Day): string {
  const digits = /^\d+/.exec(typed)?.[0];
  return digits?.padStart(4, '20') ?? String(Number(yearOf(newest)) - (BEFORE[typed] ?? 0));
}

/** A part of a year by the groups of `PART`. */
function partOf(
  year: string,
  [half, quarter, month, date]: readonly (string | undefined)[],
): DayFields | null {
  if (month !== undefined) return readDays([year, month, date].filter(Boolean).join('.'));
  const first = quarter ? 3 * Number(quarter) - 2 : half === '하' ? 7 : 1;
  return readDays(`${year}.${first}~${year}.${first + (quarter ? 2 : 5)}`);
}

/** Three months, of winter from December on. */
function seasonOf(year: string, season: string): DayFields | null {
  const first = 3 * SEASONS.indexOf(season) + 3;
  return readDays(
    first === 12 ? `${year}.12~${Number(year) + 1}.2` : `${year}.${first}~${year}.${first + 2}`,
  );
}

/** The week, month or year of the newest day, or one before it. Weeks begin on Monday. */
function period(newest: Day, unit = '', before = 0): DayFields | null {
  if (/^[년y]/i.test(unit)) return readDays(String(Number(yearOf(newest)) - before));
  if (/^[달월개m]/i.test(unit)) return readDays(addMonths(monthOf(newest), -before));
  const number = dayNumber(newest);
  // 1970-01-01 was a Thursday.
  const monday = number - ((number + 3) % 7) - 7 * before;
  return { from: dayAt(monday), to: dayAt(monday + 6) };
}

/** 사흘 전 is a day, 2주 전 a week, 한 달 전 a month. */
function ago(newest: Day, count: number, unit = ''): DayFields | null {
  if (/^[^일d]/i.test(unit)) return period(newest, unit, count);
  const day = dayBefore(newest, count);
  return { from: day, to: day };
}

function dayBefore(newest: Day, days: number): Day {
  return dayAt(dayNumber(newest) - days);
}

function since(newest: Day, days: number): DayFields {
  return { from: dayAt(dayNumber(newest) - days + 1), to: newest };
}
