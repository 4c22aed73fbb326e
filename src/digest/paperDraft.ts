import { parseAuthors } from './authors';
import { type BulletLine, parseBulletLine } from './bulletLine';
import { cleanText } from './cleanText';
import type { Day } from './day';
import { type Media, parseMedia } from './media';
import type { Bullet, Paper, Section } from './paper';
import type { PaperHeading } from './paperHeading';
import { type Problem, type ProblemKind, problem } from './problem';
import { sectionKind } from './section';

type DraftSection = Omit<Section, 'bullets'> & { bullets: DraftBullet[] };
type DraftBullet = Bullet & { text: string; children: string[] };

/** A paper while its lines are being read. */
export type PaperDraft = PaperHeading & {
  /** The day in force at its heading; null above the first. */
  readonly day: Day | null;
  readonly line: number;
  /** undefined until their line is met. */
  votes: number | null | undefined;
  authors: readonly string[] | null | undefined;
  authorsCut: boolean;
  picture: string | null;
  video: string | null;
  readonly sections: DraftSection[];
  /** The sections by label, made with the first: 100,000 empty maps cost more than all the rest. */
  labelled: Map<string, DraftSection> | null;
  /** The bullet met last, above a nested one. */
  parent: DraftBullet | null;
  /** What a line without a mark of its own continues: the bullet of the line before it. */
  open: DraftBullet | null;
};

/** As long as one line may be; it may come in many. */
const LONGEST_SENTENCE = 100_000;

/** The draft of a paper of which nothing but the heading was read. */
export function createDraft(
  { id, title }: PaperHeading,
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
    sections: [],
    labelled: null,
    parent: null,
    open: null,
  };
}

/** The paper a draft has become. */
export function toPaper(draft: PaperDraft, day: Day, rank: number): Paper {
  const { id, title, authorsCut, picture, video, sections } = draft;
  const [votes, authors] = [draft.votes ?? null, draft.authors ?? null];
  return { id, day, rank, title, votes, authors, authorsCut, picture, video, sections };
}

/**
 * Whether a line belongs to a next paper whose heading is lost: votes or authors once more, below
 * the summary. Without this the paper above would swallow its bullets.
 */
export function belongsToNextPaper(paper: PaperDraft, text: string): boolean {
  if (paper.sections.length === 0) return false;
  const content = text.trimStart();
  if (content.startsWith('Vote:')) return paper.votes !== undefined;
  return content.startsWith('Authors:') && paper.authors !== undefined;
}

/** Reads one line below a paper's heading into the draft; what it cannot read it returns. */
export function readPaperLine(paper: PaperDraft, text: string, line: number): Problem | null {
  const open = paper.open;
  paper.open = null;
  const content = text.trim();
  if (content === '') return null;
  const bullet = parseBulletLine(text);
  const failed = bullet ? addBullet(paper, bullet) : readContent(paper, open, content);
  return failed && problem(failed, { line, found: content, paper: paper.id });
}

function readContent(
  paper: PaperDraft,
  open: DraftBullet | null,
  content: string,
): ProblemKind | null {
  const reader = READERS.find(([start]) => content.startsWith(start));
  return reader ? reader[1](paper, content) : continueBullet(paper, open, content);
}

/** How a line starts, and what reads it; the kind of problem where it cannot be read. */
const READERS: [start: string, (paper: PaperDraft, content: string) => ProblemKind | null][] = [
  ['Vote:', readVotes],
  ['Authors:', readAuthors],
  ['![', (paper, text) => addMedia(paper, parseMedia(linkTarget(text)), 'bad-picture')],
  ['[Watch Video]', (paper, text) => addMedia(paper, parseMedia(linkTarget(text)), 'bad-video')],
  ['<div><video', (paper, text) => addMedia(paper, parseMedia(videoSource(text)), 'bad-video')],
  ['<video', (paper, text) => addMedia(paper, parseMedia(videoSource(text)), 'bad-video')],
];

/** The first line of votes counts, readable or not. */
function readVotes(paper: PaperDraft, content: string): ProblemKind | null {
  if (paper.votes !== undefined) return 'unknown-line';
  const votes = content.slice('Vote:'.length).trim();
  const isNumber = /^\d{1,7}$/.test(votes);
  paper.votes = isNumber ? Number(votes) : null;
  return isNumber || votes === '-' ? null : 'bad-votes';
}

function readAuthors(paper: PaperDraft, content: string): ProblemKind | null {
  if (paper.authors !== undefined) return 'unknown-line';
  const { names, cut } = parseAuthors(cleanText(content.slice('Authors:'.length)));
  paper.authors = names.length > 0 ? names : null;
  paper.authorsCut = cut;
  return names.length > 0 ? null : 'bad-authors';
}

function addMedia(paper: PaperDraft, media: Media | null, failed: ProblemKind): ProblemKind | null {
  if (!media) return failed;
  if (paper[media.kind] !== null && paper[media.kind] !== media.url) return 'unknown-line';
  paper[media.kind] = media.url;
  return null;
}

/** The address of `[Watch Video](address)`, or of `[Watch Video]address` as some days have it. */
function linkTarget(content: string): string {
  const target = content.slice(content.indexOf(']') + 1).trim();
  return target.startsWith('(') && target.endsWith(')') ? target.slice(1, -1).trim() : target;
}

function videoSource(content: string): string {
  const start = content.indexOf('src=') + 'src='.length;
  const end = content.indexOf(content.charAt(start), start + 1);
  return content.slice(start + 1, end < 0 ? undefined : end);
}

/** An empty bullet is no part of a summary; under a label it is, lines may follow. */
function addBullet(paper: PaperDraft, { nested, label, text }: BulletLine): ProblemKind | null {
  if (label === null && text === '') return 'unknown-line';
  if (nested && paper.parent) paper.parent.children.push(text);
  else {
    paper.parent = { text, children: [] };
    sectionOf(paper, label).bullets.push(paper.parent);
  }
  paper.open = paper.parent;
  return null;
}

/** The section of a label, which may come back, or the run of plain sentences at the end. */
function sectionOf(paper: PaperDraft, label: string | null): DraftSection {
  if (label === null) {
    const last = paper.sections.at(-1);
    return last?.label === null ? last : addSection(paper, { kind: null, label, bullets: [] });
  }
  paper.labelled ??= new Map();
  const known = paper.labelled.get(label);
  if (known) return known;
  const section = addSection(paper, { kind: sectionKind(label), label, bullets: [] });
  paper.labelled.set(label, section);
  return section;
}

function addSection(paper: PaperDraft, section: DraftSection): DraftSection {
  paper.sections.push(section);
  return section;
}

/** Joins without trimming the whole: a bullet of 100,000 lines would be copied at every one. */
function continueBullet(
  paper: PaperDraft,
  bullet: DraftBullet | null,
  content: string,
): ProblemKind | null {
  if (!bullet) return 'unknown-line';
  const more = cleanText(content);
  if ((bullet.children.at(-1) ?? bullet.text).length + more.length > LONGEST_SENTENCE) {
    return 'long-line';
  }
  paper.open = bullet;
  const child = bullet.children.pop();
  if (child === undefined) bullet.text = join(bullet.text, more);
  else bullet.children.push(join(child, more));
  return null;
}

function join(text: string, more: string): string {
  return text === '' || more === '' ? text + more : `${text} ${more}`;
}
