import type { Day } from '../digest/day';
import { yearOf } from '../digest/month';
import type { DayFields } from './dayFilter';
import { readDays } from './spans';

/** A way to say days: a pattern with a reading of its match. */
export type DayPhrase = {
  readonly pattern: RegExp;
  /** @param newest the day that 이번 달 counts from */
  readonly read: (groups: readonly (string | undefined)[], newest: Day) => DayFields | null;
  /** Has no year: in a range it is that of the other end. */
  readonly isYearless?: boolean;
  /** Means days only next to a word that says so: since 2024, until may. */
  readonly isWeak?: boolean;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The source of a pattern of the name of a month, in English. */
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';

/** `('2024', 'Sept')` → September 2024, with `'3'` its third day. */
export function dayOfYear(year: string, month: string, date?: string): DayFields | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return readDays([year, number, date].filter(Boolean).join('.'));
}

/** Whether two digits of a year are likely to be meant as one: it is one of the last five. */
export function isRecent(year: string, newest: Day): boolean {
  const age = Number(yearOf(newest)) - Number(year);
  return age >= 0 && age < 5;
}

/** The last such part of a year that begins no later than the newest day. */
export function latest(newest: Day, partIn: (year: string) => DayFields | null): DayFields | null {
  const year = Number(yearOf(newest));
  const spans = [year, year - 1].map((some) => partIn(String(some)));
  return spans.find((span) => span?.from && span.from <= newest) ?? null;
}
