import type { ArxivId } from './arxivId';
import { cleanText } from './cleanText';

/** What a digest should have held, by the kind of problem. */
const EXPECTED = {
  'no-day': 'a day heading, "## Daily Papers (2025-02-26)", before the first paper',
  'late-day': 'the day heading before the first paper',
  'bad-day': 'a day that exists, as "## Daily Papers (2025-02-26)"',
  'no-papers': 'at least one paper, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'bad-paper': 'a paper heading, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'repeated-paper': 'each paper once a day',
  'bad-votes': 'votes as "Vote: 53", or "Vote: -" where unknown',
  'bad-authors': 'authors as "Authors: A. Author, B. Author"',
  'bad-picture': 'a picture at an https address of Hugging Face',
  'bad-video': 'a video at an https address of Hugging Face',
  'no-summary': 'a summary, lines that start with "- "',
  'long-line': 'a line, or the lines of one sentence, of at most 100,000 characters',
  'unknown-line': 'votes, authors, one picture, one video or a bullet',
} as const;

const FOUND_LIMIT = 120;

export type ProblemKind = keyof typeof EXPECTED;

/** Something in a digest that could not be read as it stands. Nothing else is lost with it. */
export type Problem = {
  readonly kind: ProblemKind;
  /** Line of the text, from 1. */
  readonly line: number;
  /** In English; a page words it by `kind`. */
  readonly expected: string;
  /** What stands there, clean and cut to 120 characters. */
  readonly found: string;
  /** The paper it belongs to; null outside of one. */
  readonly paper: ArxivId | null;
};

/** A problem of a kind, with what that kind expects. */
export function problem(
  kind: ProblemKind,
  at: { line: number; found: string; paper?: ArxivId | null },
): Problem {
  const found = cleanText(at.found.trim().slice(0, FOUND_LIMIT));
  return { kind, line: at.line, expected: EXPECTED[kind], found, paper: at.paper ?? null };
}

/** Without a day or a paper a text is no digest: nothing of it can be shown. */
export function isFatal({ kind }: Problem): boolean {
  return kind === 'no-day' || kind === 'no-papers';
}
