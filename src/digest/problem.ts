import type { ArxivId } from './arxivId';
import { cleanText } from './cleanText';

/** What a digest should hold, by the kind of problem. */
const EXPECTED = {
  'no-day': 'a day heading, "## Daily Papers (2025-02-26)", before the first paper',
  'late-day': 'the day heading before the first paper',
  'bad-day': 'a day that exists, as "## Daily Papers (2025-02-26)"',
  'no-papers': 'at least one paper, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'bad-paper': 'a paper heading, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'unclear-heading':
    'one link in the heading of a paper; the first to a paper is read, the rest left out',
  'repeated-paper': 'each paper once a day',
  'bad-votes': 'votes as "Vote: 53", or "Vote: -" where unknown',
  'unclear-votes': 'votes as "Vote: 53"; the words after the figure are left out',
  'bad-authors': 'authors as "Authors: A. Author, B. Author"',
  'unclear-authors': 'authors as "Authors: A. Author, B. Author"; the likeliest names are read',
  'bad-picture': 'a picture at an https address of Hugging Face',
  'bad-video': 'a video at an https address of Hugging Face',
  'no-summary': 'a summary, lines that start with "- "',
  'long-line': 'a line, or the lines of one sentence, of at most 100,000 characters',
  'unknown-line': 'votes, authors, one picture, one video or a bullet',
} as const;

export type ProblemKind = keyof typeof EXPECTED;

/** A line of a digest that could not be read, or only with doubt. Nothing else is lost with it. */
export type Problem = {
  readonly kind: ProblemKind;
  /** Line of the text, from 1. */
  readonly line: number;
  /** In English, for reports; pages have words of their own for each `kind`. */
  readonly expected: string;
  /** The content of the line, clean and cut to 120 characters. */
  readonly found: string;
  /** The paper that the line belongs to; null outside of papers. */
  readonly paper: ArxivId | null;
};

const MAX_FOUND_LENGTH = 120;

/** The limit that `long-line` names, in characters: of a line, and of a sentence of several lines. */
export const MAX_LINE_LENGTH = 100_000;

/** Makes a problem with the expectation of its kind. `line` counts from 1; `found` may be any text. */
export function problem(
  kind: ProblemKind,
  at: { line: number; found: string; paper?: ArxivId | null },
): Problem {
  const found = cleanText(at.found.trim().slice(0, MAX_FOUND_LENGTH));
  return { kind, line: at.line, expected: EXPECTED[kind], found, paper: at.paper ?? null };
}

/** Returns true for a problem after which nothing of the text can be shown: no day, or no paper. */
export function isFatal({ kind }: Problem): boolean {
  return kind === 'no-day' || kind === 'no-papers';
}
