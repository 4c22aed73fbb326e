import { type Day, parseDay } from '../digest/day';
import type { DayFields } from './dayFilter';
import { type VoteFilter, voteRange } from './voteFilter';

/**
 * Reads votes as they are typed after `votes:`: `>20`, `>=20`, `<20`, `<=20`, `20-100`, `20..100`, `20-`,
 * `20+`, `-5`, `20`, `unknown`. null for anything else, and for less than 0 votes.
 */
export function readVotes(value: string): VoteFilter | null {
  if (value === 'unknown' || value === '모름') return { kind: 'unknown' };
  const span = readSpan(value, VOTE_BOUND, /\.\.|[-~]/);
  if (!span) return null;
  const { isExclusive } = span;
  const min = span.min === null ? null : Number(span.min) + Number(isExclusive);
  const max = span.max === null ? null : Number(span.max) - Number(isExclusive);
  return max !== null && max < 0 ? null : voteRange(min, max);
}

/**
 * Reads days as they are typed after `date:`: a day, a month or a year, two of them as
 * `2025-01..2025-03` or with `~`, or compared as `>2025-02`. Parts may be apart by `.` or `/` and without
 * their zero, as Koreans write dates: `2024.5`. Both days are included: `'2025-02'` → 2025-02-01 to
 * 2025-02-28. null for anything else, and for days that do not exist.
 */
export function readDays(value: string): DayFields | null {
  const iso = value.replace(/(?<=\d)[./](?=\d)/g, '-').replace(/-(\d)(?!\d)/g, '-0$1');
  const span = readSpan(iso, DATE_BOUND, /\.\.|~/);
  if (!span) return null;
  const { min, max, isExclusive } = span;
  // After a month is after its last day.
  const from = min === null ? null : isExclusive ? dayAfter(lastDay(min)) : firstDay(min);
  const to = max === null ? null : isExclusive ? dayBefore(firstDay(max)) : lastDay(max);
  const isUnreadable = (min !== null && from === null) || (max !== null && to === null);
  return isUnreadable ? null : { from, to };
}

const VOTE_BOUND = /\d{1,7}/;
const DATE_BOUND = /\d{4}(?:-\d{2}){0,2}/;

type Span = {
  /** Bounds as they are typed; null: open. */
  readonly min: string | null;
  readonly max: string | null;
  readonly isExclusive: boolean;
};

/** Reads one bound, two with a separator between them, or one that is compared. */
function readSpan(
  value: string,
  { source: bound }: RegExp,
  { source: separator }: RegExp,
): Span | null {
  return (
    readComparison(value, bound) ?? readSingle(value, bound) ?? readBetween(value, bound, separator)
  );
}

/** `'>=20'`: from 20. */
function readComparison(value: string, bound: string): Span | null {
  const match = new RegExp(`^([<>])(=?)(${bound})$`).exec(value);
  if (!match) return null;
  const [, sign, equal, limit = ''] = match;
  const isExclusive = equal === '';
  return sign === '>'
    ? { min: limit, max: null, isExclusive }
    : { min: null, max: limit, isExclusive };
}

/** `'20'`: from 20 to 20. */
function readSingle(value: string, bound: string): Span | null {
  if (!new RegExp(`^${bound}$`).test(value)) return null;
  return { min: value, max: value, isExclusive: false };
}

/** `'20-100'`, open at an end as `'20-'` and `'-5'`; `'20+'` is `'20-'`. */
function readBetween(value: string, bound: string, separator: string): Span | null {
  const match = new RegExp(`^(${bound})?(?:(?:${separator})|(?<=\\d)\\+$)(${bound})?$`).exec(value);
  const [, min = null, max = null] = match ?? [];
  return min === null && max === null ? null : { min, max, isExclusive: false };
}

function firstDay(text: string): Day | null {
  return parseDay(`${text}-01-01`.slice(0, 10));
}

function lastDay(text: string): Day | null {
  if (text.length === 10) return parseDay(text);
  const month = text.length === 4 ? `${text}-12` : text;
  return ['31', '30', '29', '28'].map((date) => parseDay(`${month}-${date}`)).find(Boolean) ?? null;
}

function dayAfter(day: Day | null): Day | null {
  if (day === null) return null;
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + 1) ?? dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1);
}

function dayBefore(day: Day | null): Day | null {
  if (day === null) return null;
  const [year, month, date] = partsOf(day);
  const previousMonth = month > 1 ? `${year}-${pad(month - 1)}` : `${year - 1}-12`;
  return dayOf(year, month, date - 1) ?? lastDay(previousMonth);
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** null: there is no such day. */
function dayOf(year: number, month: number, date: number): Day | null {
  return parseDay(`${year}-${pad(month)}-${pad(date)}`);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
