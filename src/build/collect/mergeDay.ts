import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { type WrittenPaper, writeDigest } from '../../importers/writeDigest';
import { hasSummary } from './summary/summaryLabel';

/**
 * Merges a day that was read again with the digest of it: papers in the new order, then those that the source lists
 * no more. Of a paper the new record counts, except for what it no longer knows and a summary by a model.
 */
export function mergePapers(before: readonly Paper[], read: readonly Paper[]): Paper[] {
  const known = new Map(before.map((paper) => [paper.id, paper]));
  const ids = new Set(read.map(({ id }) => id));
  const merged = read.map((paper) => mergePaper(known.get(paper.id), paper));
  return [...merged, ...before.filter(({ id }) => !ids.has(id))];
}

function mergePaper(before: Paper | undefined, read: Paper): Paper {
  if (!before) return read;
  const isKept = hasSummary(before) || read.sections.length === 0;
  const { sections, language } = isKept ? before : read;
  const { authors, authorsCut, authorsInOrder } = read.authors ? read : before;
  return {
    ...read,
    koreanTitle: read.koreanTitle ?? before.koreanTitle,
    votes: read.votes ?? before.votes,
    authors,
    authorsCut,
    authorsInOrder,
    picture: read.picture ?? before.picture,
    video: read.video ?? before.video,
    keywords: read.keywords.length > 0 ? read.keywords : before.keywords,
    code: read.code ?? before.code,
    project: read.project ?? before.project,
    sections,
    language,
  };
}

/** Writes papers as the digest of a day. They must have been read from a digest that `writeDigest` has written. */
export function writeDay(day: Day, papers: readonly Paper[]): string {
  return writeDigest(day, papers.map(toWritten));
}

function toWritten(paper: Paper): WrittenPaper {
  const sections = paper.sections.map(({ label, bullets }) => ({
    label,
    texts: bullets.map(({ text }) => text),
  }));
  return { ...paper, sections };
}
