import type { Day } from '../digest/day';
import { foldForms } from '../korean/foldForms';
import type { Operator, QuestionText } from './operators';
import { readSpokenDays } from './spokenDays';
import { blank } from './spokenEnd';
import { type KnownTexts, readExclusions } from './spokenExclusions';
import { readSpokenVotes } from './spokenVotes';

/** What the reading of a text depends on. */
export type Known = KnownTexts & {
  /** The newest day of the archive, from which 이번 달 counts. */
  readonly newest: Day;
  /** Whether words ask for papers and nothing else. */
  readonly isRequest: (words: string) => boolean;
};

/**
 * Reads days, votes and exclusions that a text says in words, besides its operators: `'2024년 11월'`,
 * `'투표 30표 넘는'`, `'로봇 말고'`, `'last week'`, `'at least 30 votes'`, `'without survey'`. Quoted texts and
 * operators are left as they are.
 */
export function readSpoken(
  typed: string,
  { words, operators }: QuestionText,
  known: Known,
): QuestionText & { readonly spoken: readonly Operator[] } {
  const rest = blank(foldForms(typed), operators);
  const days = readSpokenDays(rest, known.newest);
  const undated = blank(rest, days);
  const votes = readSpokenVotes(undated);
  const { exclusions, rest: left } = readExclusions(blank(undated, votes), known);
  const spoken = [...days, ...votes, ...exclusions];
  if (spoken.length === 0) return { words, operators, spoken };
  const content = left.replace(/\s+/g, ' ').replace(/^[ ,]+|[ ,]+$/g, '');
  const all = [...operators, ...spoken].sort((a, b) => a.start - b.start);
  return { words: known.isRequest(content) ? '' : content, operators: all, spoken };
}
