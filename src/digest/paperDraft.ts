import { isUnknown, parseAuthors } from './authors';
import { parseBulletLine } from './bulletLine';
import { cleanText } from './cleanText';
import type { Day } from './day';
import { decodeEntities } from './decodeEntities';
import { type Media, parseMedia } from './media';
import type { Paper } from './paper';
import type { PaperHeading } from './paperHeading';
import { type Problem, type ProblemKind, problem } from './problem';
import { addBullet, continueBullet, createSummary, type SummaryDraft } from './summaryDraft';

type HeadingFields = Pick<PaperHeading, 'id' | 'title'>;

/** A paper while its lines are read. */
export type PaperDraft = HeadingFields & {
  /** The day in force at its heading; null before the first day heading. */
  readonly day: Day | null;
  /** Line of its heading, from 1. */
  readonly line: number;
  /** undefined before its line; null when the line does not give a number. */
  votes: number | null | undefined;
  /** undefined before its line; null when the line names no author. */
  authors: readonly string[] | null | undefined;
  authorsCut: boolean;
  picture: string | null;
  video: string | null;
  readonly summary: SummaryDraft;
};

/** Creates the draft of a paper of which only the heading has been read. `line` counts from 1. */
export function createDraft(
  { id, title }: HeadingFields,
  day: Day | null,
  line: number,
): PaperDraft {
  return {
    id,
    title,
    day,
    line,
    votes: undefined,
    authors: undefined,
    authorsCut: false,
    picture: null,
    video: null,
    summary: createSummary(),
  };
}

/** Returns the finished paper; what the lines did not say is null. `rank` counts from 1. */
export function toPaper(draft: PaperDraft, day: Day, rank: number): Paper {
  const { id, title, authorsCut, picture, video } = draft;
  const [votes, authors] = [draft.votes ?? null, draft.authors ?? null];
  const { sections } = draft.summary;
  return { id, day, rank, title, votes, authors, authorsCut, picture, video, sections };
}

/**
 * Returns true when a line starts a next paper whose heading is lost: it repeats votes or authors
 * after the summary. Without this check the paper before would take over the bullets that follow.
 */
export function belongsToNextPaper(paper: PaperDraft, text: string): boolean {
  if (paper.summary.sections.length === 0) return false;
  const content = text.trimStart();
  if (VOTES.test(content)) return paper.votes !== undefined;
  return AUTHORS.test(content) && paper.authors !== undefined;
}

/** Stars around the label, with or without the colon, make it bold. */
const VOTES = /^\**(?:Upv|V)otes?\s*\**[:：]\**/;
const AUTHORS = /^\**Authors?\s*\**[:：]\**/;

/**
 * Reads one line after a paper's heading into the draft. Returns null, or the problem with a line
 * that could not be read or only with doubt; after the former the draft is as before. Blank lines are
 * accepted anywhere.
 */
export function readPaperLine(paper: PaperDraft, text: string, line: number): Problem | null {
  const content = text.trim();
  const { summary } = paper;
  const { open } = summary;
  summary.open = null;
  if (content === '') return null;
  const bullet = parseBulletLine(text);
  const field = bullet ? content.replace(/^\S+\s*/, '') : content;
  const readField = bullet ? findBulletedField(paper, field) : findField(field);
  const kind = readField
    ? readField(paper, field)
    : bullet
      ? addBullet(summary, bullet)
      : continueBullet(summary, open, content);
  return kind && problem(kind, { line, found: content, paper: paper.id });
}

type ReadField = (paper: PaperDraft, content: string) => ProblemKind | null;

/** The fields of a paper: how their line starts and what reads it. */
const FIELDS: readonly (readonly [start: RegExp, read: ReadField])[] = [
  [VOTES, readVotes],
  [AUTHORS, readAuthors],
  [/^!\[/, (paper, text) => addMedia(paper, parseMedia(linkTarget(text)), 'bad-picture')],
  [/^\[Watch Video\]/, (paper, text) => addMedia(paper, parseMedia(linkTarget(text)), 'bad-video')],
  [
    /^(?:<div>)?<video/,
    (paper, text) => addMedia(paper, parseMedia(videoSource(text)), 'bad-video'),
  ],
];

function findField(content: string): ReadField | undefined {
  return FIELDS.find(([start]) => start.test(content))?.[1];
}

/** Votes and authors may be bullets before the summary; in it they are sentences. */
function findBulletedField(paper: PaperDraft, content: string): ReadField | undefined {
  const isField =
    paper.summary.sections.length === 0 && (VOTES.test(content) || AUTHORS.test(content));
  return isField ? findField(content) : undefined;
}

/** The first line of votes counts, even when it cannot be read. */
function readVotes(paper: PaperDraft, content: string): ProblemKind | null {
  if (paper.votes !== undefined) return 'unknown-line';
  const value = content.replace(VOTES, '').trim();
  const [, figure, words] = FIGURE.exec(value) ?? [];
  paper.votes = figure === undefined ? null : Number(figure.replaceAll(',', ''));
  if (figure === undefined) return isUnknown(value) ? null : 'bad-votes';
  return words === undefined ? null : 'unclear-votes';
}

/** `'1,234'`, and words after a space: `'12 👍'`. */
const FIGURE = /^(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(\s+\S.*)?$/;

/** The first line of authors counts, even when it cannot be read. */
function readAuthors(paper: PaperDraft, content: string): ProblemKind | null {
  if (paper.authors !== undefined) return 'unknown-line';
  const value = cleanText(decodeEntities(content.replace(AUTHORS, '')));
  const { names, cut, isUnclear } = parseAuthors(value);
  paper.authors = names.length > 0 ? names : null;
  paper.authorsCut = cut;
  if (isUnclear) return 'unclear-authors';
  return names.length > 0 || isUnknown(value) ? null : 'bad-authors';
}

/** The first picture and the first video count; the same address again is no problem. */
function addMedia(
  paper: PaperDraft,
  media: Media | null,
  unreadable: ProblemKind,
): ProblemKind | null {
  if (!media) return unreadable;
  if (paper[media.kind] !== null && paper[media.kind] !== media.url) return 'unknown-line';
  paper[media.kind] = media.url;
  return null;
}

/** The address of `[Watch Video](address)`, or of `[Watch Video]address` as some days have it. */
function linkTarget(content: string): string {
  const target = content.slice(content.indexOf(']') + 1).trim();
  return target.startsWith('(') && target.endsWith(')') ? target.slice(1, -1).trim() : target;
}

/** The value of `src`, in quotes of either form; `''` without one. */
function videoSource(content: string): string {
  return /\bsrc=(["'])(.*?)(?:\1|$)/s.exec(content)?.[2] ?? '';
}
