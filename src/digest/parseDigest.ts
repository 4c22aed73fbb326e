import type { ArxivId } from './arxivId';
import { type Day, parseDay } from './day';
import { DEFAULT_MEDIA_HOSTS, type MediaHosts } from './media';
import type { Paper } from './paper';
import {
  belongsToNextPaper,
  createDraft,
  type PaperDraft,
  readPaperLine,
  toPaper,
} from './paperDraft';
import { parsePaperHeading } from './paperHeading';
import { isFatal, MAX_LINE_LENGTH, type Problem, problem } from './problem';

export type Digest = {
  /** In the order of the text, which may hold several days. */
  readonly papers: readonly Paper[];
  /** In the order of their lines. */
  readonly problems: readonly Problem[];
};

/**
 * Reads a digest, or several concatenated ones: its papers, each with its day and its rank on that
 * day, and a problem for every line that could not be read, or only with doubt. Never throws; takes time linear in the
 * length of any text. A text without a day or without papers gives no papers and a fatal problem.
 * The format with all its variants is described in README.md of this folder.
 *
 * @param mediaHosts hosts of pictures and videos; on any other they are a problem
 */
export function parseDigest(text: string, mediaHosts: MediaHosts = DEFAULT_MEDIA_HOSTS): Digest {
  const state: ParseState = {
    mediaHosts,
    drafts: [],
    problems: [],
    firstDay: null,
    day: null,
    paper: null,
    skipping: false,
  };
  let number = 0;
  for (const line of text.split(LINE_END)) {
    number += 1;
    readLine(state, cutLine(state, line, number), number);
  }
  const papers = finishPapers(state);
  return { papers, problems: state.problems.sort((a, b) => a.line - b.line) };
}

export const LINE_END = /\r\n?|\n/;

/** Returns whether the text could be read as a digest at all: it has a day and a paper. */
export function isReadable(digest: Digest): boolean {
  return !digest.problems.some(isFatal);
}

type ParseState = {
  readonly mediaHosts: MediaHosts;
  readonly drafts: PaperDraft[];
  readonly problems: Problem[];
  /** The day of the first heading that names one; null before it. */
  firstDay: Day | null;
  /** The day in force; null before the first heading that names one. */
  day: Day | null;
  /** The paper whose lines are read; null outside of papers. */
  paper: PaperDraft | null;
  /** After a paper heading that could not be read: its problem covers the lines below it. */
  skipping: boolean;
};

/** The longest author list of the source, 663 names, has a tenth of the maximum length. */
function cutLine({ problems, paper }: ParseState, text: string, line: number): string {
  if (text.length <= MAX_LINE_LENGTH) return text;
  problems.push(problem('long-line', { line, found: text, ...(paper && { paper: paper.id }) }));
  // Drops the first half of a surrogate pair at the cut.
  return text.slice(0, MAX_LINE_LENGTH).replace(/[\ud800-\udbff]$/, '');
}

/** `\s*` also accepts the byte order mark that each file of a concatenated text starts with. */
const PAPER_HEADING = /^\s*###(?!#)/;
export const DAY_HEADING = /^\s*##(?!#)/;

function readLine(state: ParseState, text: string, line: number): void {
  const { paper, problems } = state;
  if (PAPER_HEADING.test(text)) openPaper(state, text, line);
  else if (DAY_HEADING.test(text)) openDay(state, text, line);
  else if (paper && belongsToNextPaper(paper, text)) skipPaper(state, text, line);
  else if (paper) {
    const unread = readPaperLine(paper, text, line);
    const last = problems.at(-1);
    const isReported =
      unread?.kind === 'long-line' && last?.kind === 'long-line' && last.line === line;
    if (unread && !isReported) problems.push(unread);
  } else if (!state.skipping && text.trim() !== '') {
    problems.push(problem('unknown-line', { line, found: text }));
  }
}

function openPaper(state: ParseState, text: string, line: number): void {
  const heading = parsePaperHeading(text);
  if (heading) {
    if (heading.isUnclear) {
      state.problems.push(problem('unclear-heading', { line, found: text, paper: heading.id }));
    }
    state.paper = createDraft(heading, state.day, line, state.mediaHosts);
    state.drafts.push(state.paper);
  } else skipPaper(state, text, line);
}

function skipPaper(state: ParseState, text: string, line: number): void {
  const kind = OLD_LINK.test(text) ? 'old-paper' : 'bad-paper';
  state.problems.push(problem(kind, { line, found: text }));
  state.paper = null;
  state.skipping = true;
}

/** The scheme of ids before April 2007, `cs/0112017`. */
const OLD_LINK = /arxiv\.org\/\w+\/[\w.-]{2,20}\/\d{7}\b/i;

/** Ends the paper before it. A heading without a day leaves the day in force. */
function openDay(state: ParseState, text: string, line: number): void {
  const day = dayOfHeading(text);
  if (!day) state.problems.push(problem('bad-day', { line, found: text }));
  state.day = day ?? state.day;
  state.firstDay ??= day;
  state.paper = null;
  state.skipping = false;
}

/** `'## Daily Papers (2025-02-26)'` → `'2025-02-26'`. null: the line names no day that exists. */
export function dayOfHeading(text: string): Day | null {
  return parseDay(/\(\s*(\d{4}-\d{2}-\d{2})\s*\)/.exec(text)?.[1] ?? '');
}

/** Papers before the first day heading belong to its day; ranks continue when a day comes twice. */
function finishPapers({ drafts, problems, firstDay }: ParseState): Paper[] {
  const first = drafts.at(0);
  const at = { line: first?.line ?? 1, found: first?.title ?? '' };
  if (!first) problems.push(problem('no-papers', at));
  if (!firstDay) {
    problems.push(problem('no-day', { ...at, line: 1 }));
    return [];
  }
  if (first && !first.day) problems.push(problem('late-day', at));
  const idsByDay = new Map<Day, Set<ArxivId>>();
  return drafts.flatMap((draft) => {
    const day = draft.day ?? firstDay;
    const ids = idsByDay.get(day) ?? new Set();
    idsByDay.set(day, ids);
    return finishPaper(draft, day, ids, problems);
  });
}

/** Returns the paper with the next rank of its day, or nothing when that day has it already. */
function finishPaper(draft: PaperDraft, day: Day, ids: Set<ArxivId>, problems: Problem[]): Paper[] {
  const at = { line: draft.line, found: draft.title, paper: draft.id };
  if (ids.has(draft.id)) {
    problems.push(problem('repeated-paper', at));
    return [];
  }
  ids.add(draft.id);
  if (draft.summary.sections.length === 0) problems.push(problem('no-summary', at));
  return [toPaper(draft, day, ids.size)];
}
