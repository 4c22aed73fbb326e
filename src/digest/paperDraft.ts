import { isUnknown, parseAuthors } from './authors';
import { parseBulletLine } from './bulletLine';
import type { Day } from './day';
import { parseLanguageTag } from './languageTag';
import { type MediaHosts, parseMedia } from './media';
import { NOTHING_KNOWN, type Paper } from './paper';
import type { PaperHeading } from './paperHeading';
import { type Problem, type ProblemKind, problem } from './problem';
import {
  addBullet,
  continueBullet,
  createSummary,
  type SummaryDraft,
  toSection,
} from './summaryDraft';
import { toText } from './toText';
import { parseWebAddress } from './webAddress';

type HeadingFields = Pick<PaperHeading, 'id' | 'title'>;

/** A paper while its lines are read. */
export type PaperDraft = HeadingFields & {
  /** The day in force at its heading; null before the first day heading. */
  readonly day: Day | null;
  /** Line of its heading, from 1. */
  readonly line: number;
  /** From which it may have a picture and a video. */
  readonly mediaHosts: MediaHosts;
  /** What its lines have said. A field whose line could not be read has the value for unknown. */
  readonly said: Said;
  readonly summary: SummaryDraft;
};

type Said = { -readonly [Field in keyof typeof NOTHING_KNOWN]?: Paper[Field] };

/** Creates the draft of a paper of which only the heading has been read. `line` counts from 1. */
export function createDraft(
  { id, title }: HeadingFields,
  day: Day | null,
  line: number,
  mediaHosts: MediaHosts,
): PaperDraft {
  return { id, title, day, line, mediaHosts, said: {}, summary: createSummary() };
}

/** Returns the finished paper; what the lines did not say is null or empty. `rank` counts from 1. */
export function toPaper({ id, title, said, summary }: PaperDraft, day: Day, rank: number): Paper {
  return {
    id,
    day,
    rank,
    title,
    ...NOTHING_KNOWN,
    ...said,
    sections: summary.sections.map(toSection),
  };
}

/**
 * Returns true when a line starts a next paper whose heading is lost: it repeats votes or authors
 * after the summary. Without this check the paper before would take over the bullets that follow.
 */
export function belongsToNextPaper(paper: PaperDraft, text: string): boolean {
  if (paper.summary.sections.length === 0) return false;
  const content = text.trimStart();
  if (VOTES.test(content)) return paper.said.votes !== undefined;
  return AUTHORS.test(content) && paper.said.authors !== undefined;
}

/** Stars around the label, with or without the colon, make it bold. */
const VOTES = /^\**(?:Upv|V)otes?\s*\**[:：]\**/;
const AUTHORS = /^\**Authors?( in order)?\s*\**[:：]\**/;

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
  const readField = bullet
    ? findBulletedField(paper, field)
    : (findField(field) ?? (open ? undefined : findOptional(field)));
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
  [/^!\[/, (paper, text) => addMedia(paper, linkTarget(text), 'bad-picture')],
  [/^\[Watch Video\]/, (paper, text) => addMedia(paper, linkTarget(text), 'bad-video')],
  [/^(?:<div>)?<video/, (paper, text) => addMedia(paper, videoSource(text), 'bad-video')],
];

function findField(content: string): ReadField | undefined {
  return FIELDS.find(([start]) => start.test(content))?.[1];
}

/**
 * The label of an optional line, and what reads its value. A digest without these lines reads as it did
 * before there were any: as the second line of a sentence they are a part of it.
 */
const OPTIONAL: ReadonlyMap<string, ReadField> = new Map([
  ['Title (ko)', optional('koreanTitle', toText)],
  ['Keywords', optional('keywords', toKeywords)],
  ['Code', optional('code', parseWebAddress)],
  ['Project', optional('project', parseWebAddress)],
  ['Language', optional('language', parseLanguageTag)],
]);

function findOptional(content: string): ReadField | undefined {
  return OPTIONAL.get(content.split(COLON, 1)[0]?.trimEnd() ?? '');
}

const COLON = /[:：]/;

/** The first line of a field counts, even when it cannot be read. */
function optional<Field extends keyof Said>(
  field: Field,
  read: (value: string) => Said[Field] | '' | null,
): ReadField {
  return ({ said }, content) => {
    if (said[field] !== undefined) return 'unknown-line';
    const value = content.slice(content.search(COLON) + 1).trim();
    const found = isUnknown(value) ? null : read(value);
    said[field] = found || NOTHING_KNOWN[field];
    return found || isUnknown(value) ? null : 'bad-field';
  };
}

/** Entities are decoded after the list is split: `&#44;` is a comma within a keyword. */
function toKeywords(value: string): readonly string[] | null {
  const keywords = new Set(value.split(/[,，、]/).map(toText));
  keywords.delete('');
  return keywords.size > 0 ? [...keywords] : null;
}

/** Votes and authors may be bullets before the summary; in it they are sentences. */
function findBulletedField(paper: PaperDraft, content: string): ReadField | undefined {
  const isField =
    paper.summary.sections.length === 0 && (VOTES.test(content) || AUTHORS.test(content));
  return isField ? findField(content) : undefined;
}

/** The first line of votes counts, even when it cannot be read. */
function readVotes(paper: PaperDraft, content: string): ProblemKind | null {
  if (paper.said.votes !== undefined) return 'unknown-line';
  const value = content.replace(VOTES, '').trim();
  const [, figure, words] = FIGURE.exec(value) ?? [];
  paper.said.votes = figure === undefined ? null : Number(figure.replaceAll(',', ''));
  if (figure === undefined) return isUnknown(value) ? null : 'bad-votes';
  return words === undefined ? null : 'unclear-votes';
}

/** `'1,234'`, and words after a space: `'12 👍'`. */
const FIGURE = /^(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(\s+\S.*)?$/;

/** The first line of authors counts, even when it cannot be read. */
function readAuthors({ said }: PaperDraft, content: string): ProblemKind | null {
  if (said.authors !== undefined) return 'unknown-line';
  const value = toText(content.replace(AUTHORS, ''));
  const { names, cut, isUnclear } = parseAuthors(value);
  said.authors = names.length > 0 ? names : null;
  said.authorsInOrder = names.length > 0 && AUTHORS.exec(content)?.[1] !== undefined;
  said.authorsCut = cut;
  if (isUnclear) return 'unclear-authors';
  return names.length > 0 || isUnknown(value) ? null : 'bad-authors';
}

/** The first picture and the first video count; the same address again is no problem. */
function addMedia(
  { said, mediaHosts }: PaperDraft,
  address: string,
  unreadable: ProblemKind,
): ProblemKind | null {
  const media = parseMedia(address, mediaHosts);
  if (!media) return unreadable;
  if ((said[media.kind] ?? media.url) !== media.url) return 'unknown-line';
  said[media.kind] = media.url;
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
