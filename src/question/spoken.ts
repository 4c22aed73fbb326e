import type { Day } from '../digest/day';
import { foldForms } from '../korean/foldForms';
import type { Operator, QuestionText } from './operators';
import { readSpokenDays } from './spokenDays';
import { blank } from './spokenEnd';
import { type KnownTexts, readExclusions } from './spokenExclusions';
import { readSpokenOrder } from './spokenOrder';
import { readSpokenVotes } from './spokenVotes';

/** What the reading of a text depends on. */
export type Known = KnownTexts & {
  /** The newest day of the archive, from which 이번 달 counts. */
  readonly newest: Day;
  /** The oldest one, before which no year is asked for. */
  readonly oldest: Day;
  /** Whether words ask for papers and nothing else. */
  readonly isRequest: (words: string) => boolean;
};

/**
 * Reads days, votes, exclusions and the order that a text says in words, besides its operators: `'2024년 11월'`,
 * `'투표 30표 넘는'`, `'로봇 말고'`, `'last week'`, `'at least 30 votes'`, `'without survey'`. Quoted texts and
 * operators are left as they are.
 */
export function readSpoken(
  typed: string,
  { words, operators }: QuestionText,
  known: Known,
): QuestionText & { readonly spoken: readonly Operator[] } {
  const text = foldForms(typed);
  const { days, others } = readDaysAround(text, operators, known);
  const undated = blank(text, [...others, ...days]);
  const votes = readSpokenVotes(undated);
  const { exclusions, rest: left } = readExclusions(blank(undated, votes), known);
  const order = readSpokenOrder(left);
  const spoken = [...days, ...votes, ...exclusions, ...(order ? [order] : [])];
  if (spoken.length === 0) return { words, operators, spoken };
  const content = blank(left, order ? [order] : [])
    .replace(/\s+/g, ' ')
    .replace(/^[ ,]+|[ ,]+$/g, '');
  const all = [...others, ...spoken].sort((a, b) => a.start - b.start);
  return { words: known.isRequest(content) ? '' : content, operators: all, spoken };
}

/**
 * The days that a text says, also with words around a plain date, which is an operator by itself: `'2025-01-15 이후'`,
 * `'from 2024-11-01 to 2024-12-01'`; `others`: the operators that these are not made of.
 */
function readDaysAround(text: string, operators: readonly Operator[], known: Known) {
  const dates = operators.filter(
    ({ kind, start }) => kind === 'days' && /\d/.test(text.charAt(start)),
  );
  const rest = blank(
    text,
    operators.filter((operator) => !dates.includes(operator)),
  );
  const days = readSpokenDays(rest, known.newest, known).filter(
    ({ start, end }) => !dates.some((date) => date.start === start && date.end === end),
  );
  const others = operators.filter(
    (operator) =>
      !dates.includes(operator) ||
      !days.some(({ start, end }) => start <= operator.start && operator.end <= end),
  );
  return { days, others };
}
