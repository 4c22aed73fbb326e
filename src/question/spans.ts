import { type Day, parseDay } from '../digest/day';
import type { VoteFilter } from './voteFilter';

/**
 * Votes as one types them behind `votes:`, null for anything else: `>20`, `>=20`, `<20`, `<=20`,
 * `20-100`, `20..100`, `20-`, `20+`, `-5`, `20`, `unknown`.
 */
export function readVotes(value: string): VoteFilter | null {
  if (value === 'unknown' || value === '모름') return { kind: 'unknown' };
  const span = readSpan(value, '\\d{1,7}', '(?:\\.\\.|[-~])');
  if (!span) return null;
  const { min, max, beyond } = span;
  const most = max === null ? null : Number(max) - beyond;
  if (most !== null && most < 0) return null;
  return { kind: 'range', min: min === null ? null : Number(min) + beyond, max: most };
}

/**
 * Days as one types them behind `date:`, null for anything else: a day, a month or a year, two of
 * them as `2025-01..2025-03` or with `~`, or `>2025-02` and the like. Both ends are included.
 */
export function readDays(value: string): { from: Day | null; to: Day | null } | null {
  // `2024.5` and `2024/05/02` as Koreans write them.
  const iso = value.replace(/(?<=\d)[./](?=\d)/g, '-').replace(/-(\d)(?!\d)/g, '-0$1');
  const span = readSpan(iso, '\\d{4}(?:-\\d{2}){0,2}', '(?:\\.\\.|~)');
  if (!span) return null;
  const { min, max, beyond } = span;
  // Beyond a month is behind its last day.
  const from = min === null ? null : beyond ? dayAfter(lastDay(min)) : firstDay(min);
  const to = max === null ? null : beyond ? dayBefore(firstDay(max)) : lastDay(max);
  const unread = (min !== null && from === null) || (max !== null && to === null);
  return unread ? null : { from, to };
}

type Span = {
  readonly min: string | null;
  readonly max: string | null;
  /** 1 where the ends themselves are left out. */
  readonly beyond: 0 | 1;
};

function readSpan(value: string, end: string, between: string): Span | null {
  const compared = new RegExp(`^([<>])(=?)(${end})$`).exec(value);
  if (compared) {
    const [, sign, equal, limit = ''] = compared;
    const beyond = equal === '' ? 1 : 0;
    return sign === '>' ? { min: limit, max: null, beyond } : { min: null, max: limit, beyond };
  }
  if (new RegExp(`^${end}$`).test(value)) return { min: value, max: value, beyond: 0 };
  const parts = new RegExp(`^(${end})?(?:${between}|(?<=\\d)\\+$)(${end})?$`).exec(value);
  if (!parts || (parts[1] === undefined && parts[2] === undefined)) return null;
  return { min: parts[1] ?? null, max: parts[2] ?? null, beyond: 0 };
}

function firstDay(text: string): Day | null {
  return parseDay(`${text}-01-01`.slice(0, 10));
}

function lastDay(text: string): Day | null {
  if (text.length === 10) return parseDay(text);
  const month = text.length === 4 ? `${text}-12` : text;
  return ['31', '30', '29', '28'].map((day) => parseDay(`${month}-${day}`)).find(Boolean) ?? null;
}

function dayAfter(day: Day | null): Day | null {
  if (day === null) return null;
  const [year, month, date] = partsOf(day);
  return dayOf(year, month, date + 1) ?? dayOf(year, month + 1, 1) ?? dayOf(year + 1, 1, 1);
}

function dayBefore(day: Day | null): Day | null {
  if (day === null) return null;
  const [year, month, date] = partsOf(day);
  const before = month > 1 ? `${year}-${padded(month - 1)}` : `${year - 1}-12`;
  return dayOf(year, month, date - 1) ?? lastDay(before);
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

/** null: there is no such day. */
function dayOf(year: number, month: number, date: number): Day | null {
  return parseDay(`${year}-${padded(month)}-${padded(date)}`);
}

function padded(count: number): string {
  return String(count).padStart(2, '0');
}
