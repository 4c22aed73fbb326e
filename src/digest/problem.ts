import type { ArxivId } from './arxivId';
import { cleanText } from './cleanText';

/** What may be wrong with a line; `EXPECTED` says what each kind asks for. */
export type ProblemKind =
  | 'no-day'
  | 'late-day'
  | 'bad-day'
  | 'no-papers'
  | 'bad-paper'
  | 'old-paper'
  | 'unclear-heading'
  | 'repeated-paper'
  | 'bad-votes'
  | 'unclear-votes'
  | 'bad-authors'
  | 'unclear-authors'
  | 'bad-picture'
  | 'bad-video'
  | 'bad-field'
  | 'no-summary'
  | 'long-line'
  | 'unknown-line';

/** A line of a digest that could not be read, or only with doubt. Nothing else is lost with it. */
export type Problem = {
  readonly kind: ProblemKind;
  /** Line of the text, from 1. */
  readonly line: number;
  /** The content of the line, clean and cut to 120 characters. */
  readonly found: string;
  /** The paper that the line belongs to; null outside of papers. */
  readonly paper: ArxivId | null;
};

const MAX_FOUND_LENGTH = 120;

/** The limit that `long-line` names, in characters: of a line, and of a sentence of several lines. */
export const MAX_LINE_LENGTH = 100_000;

/** Makes a problem. `line` counts from 1; `found` may be any text. */
export function problem(
  kind: ProblemKind,
  at: { line: number; found: string; paper?: ArxivId | null },
): Problem {
  const found = cleanText(at.found.trim().slice(0, MAX_FOUND_LENGTH));
  return { kind, line: at.line, found, paper: at.paper ?? null };
}

/** Returns true for a problem after which nothing of the text can be shown: no day, or no paper. */
export function isFatal({ kind }: Problem): boolean {
  return kind === 'no-day' || kind === 'no-papers';
}
