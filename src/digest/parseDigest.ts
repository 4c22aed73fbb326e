import type { ArxivId } from './arxivId';
import { type Day, parseDay } from './day';
import type { Paper } from './paper';
import {
  belongsToNextPaper,
  createDraft,
  type PaperDraft,
  readPaperLine,
  toPaper,
} from './paperDraft';
import { parsePaperHeading } from './paperHeading';
import { isFatal, type Problem, problem } from './problem';

export type Digest = { readonly papers: readonly Paper[]; readonly problems: readonly Problem[] };

type Reading = {
  readonly drafts: PaperDraft[];
  readonly problems: Problem[];
  /** The first day and the one in force; null above the first heading. */
  firstDay: Day | null;
  day: Day | null;
  /** The paper whose lines are being read. */
  paper: PaperDraft | null;
  /** Below a paper heading that could not be read, whose problem speaks for its lines too. */
  skipping: boolean;
};

/**
 * No line is read further: the longest list of authors of the source, 663 names, is a tenth of it, and what
 * an index is to hold and a page to draw must end somewhere.
 */
const LONGEST_LINE = 100_000;

/** Line starts, with room for the byte order mark that files joined one behind the other carry inside. */
const PAPER_MARK = /^\s*###(?!#)/;
const DAY_MARK = /^\s*##(?!#)/;

/**
 * Reads a digest, or several joined one behind the other: its papers in order, each with its day and
 * its rank there, and every line that could not be read. Never throws, and takes time linear in the
 * text's length whatever the text. A text without a day or without papers gives no papers and a
 * fatal problem. The format, with its variants, is `FORMAT.md` of the source's description.
 */
export function parseDigest(text: string): Digest {
  const reading: Reading = {
    drafts: [],
    problems: [],
    firstDay: null,
    day: null,
    paper: null,
    skipping: false,
  };
  let line = 0;
  for (const content of text.split('\n'))
    readLine(reading, cutLine(reading, content, ++line), line);
  const papers = placePapers(reading);
  return { papers, problems: reading.problems.sort((a, b) => a.line - b.line) };
}

/** Whether a text could be read as a digest at all. */
export function isReadable(digest: Digest): boolean {
  return !digest.problems.some(isFatal);
}

function cutLine({ problems, paper }: Reading, text: string, line: number): string {
  if (text.length <= LONGEST_LINE) return text;
  problems.push(problem('long-line', { line, found: text, ...(paper && { paper: paper.id }) }));
  // Not within a character of two halves.
  return text.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '');
}

function readLine(reading: Reading, text: string, line: number): void {
  const { paper, problems } = reading;
  if (PAPER_MARK.test(text)) openPaper(reading, text, line);
  else if (DAY_MARK.test(text)) openDay(reading, text, line);
  else if (paper && belongsToNextPaper(paper, text)) loseHeading(reading, text, line);
  else if (paper) {
    const found = readPaperLine(paper, text, line);
    const last = problems.at(-1);
    const isTold = found?.kind === 'long-line' && last?.kind === found.kind && last.line === line;
    if (found && !isTold) problems.push(found);
  } else if (!reading.skipping && text.trim() !== '') {
    problems.push(problem('unknown-line', { line, found: text }));
  }
}

function openPaper(reading: Reading, text: string, line: number): void {
  const heading = parsePaperHeading(text);
  if (heading) {
    reading.paper = createDraft(heading, reading.day, line);
    reading.drafts.push(reading.paper);
  } else loseHeading(reading, text, line);
}

function loseHeading(reading: Reading, found: string, line: number): void {
  reading.problems.push(problem('bad-paper', { line, found }));
  reading.paper = null;
  reading.skipping = true;
}

/** A heading without a day leaves the day in force, but ends the paper above it. */
function openDay(reading: Reading, text: string, line: number): void {
  const day = headingDay(text);
  if (!day) reading.problems.push(problem('bad-day', { line, found: text }));
  reading.day = day ?? reading.day;
  reading.firstDay ??= day;
  reading.paper = null;
  reading.skipping = false;
}

/** `'## Daily Papers (2025-02-26)'` → that day. */
function headingDay(text: string): Day | null {
  return parseDay(/\(\s*(\d{4}-\d{2}-\d{2})\s*\)/.exec(text)?.[1] ?? '');
}

/** Papers above the first heading belong to it; a day that comes twice goes on counting. */
function placePapers({ drafts, problems, firstDay }: Reading): Paper[] {
  const first = drafts.at(0);
  const at = { line: first?.line ?? 1, found: first?.title ?? '' };
  if (!first) problems.push(problem('no-papers', at));
  if (!firstDay) {
    problems.push(problem('no-day', { ...at, line: 1 }));
    return [];
  }
  if (first && !first.day) problems.push(problem('late-day', at));
  const idsOf = new Map<Day, Set<ArxivId>>();
  return drafts.flatMap((draft) => {
    const day = draft.day ?? firstDay;
    const ids = idsOf.get(day) ?? new Set();
    idsOf.set(day, ids);
    return placePaper(draft, day, ids, problems);
  });
}

/** The paper, ranked behind those already on its day; none where it is among them. */
function placePaper(draft: PaperDraft, day: Day, ids: Set<ArxivId>, problems: Problem[]): Paper[] {
  const at = { line: draft.line, found: draft.title, paper: draft.id };
  if (ids.has(draft.id)) {
    problems.push(problem('repeated-paper', at));
    return [];
  }
  ids.add(draft.id);
  if (draft.sections.length === 0) problems.push(problem('no-summary', at));
  return [toPaper(draft, day, ids.size)];
}
