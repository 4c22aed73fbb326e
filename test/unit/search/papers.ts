import { type ArxivId, parseArxivId } from '../../../src/digest/arxivId';
import { type Day, parseDay } from '../../../src/digest/day';
import { NOTHING_KNOWN, type Paper, type Section } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { Doc } from '../../../src/search/text/doc';
import { BUNDLED, digestsIn } from '../digest/digests';
import { markDoubt } from './markDoubt';

/** The papers of the bundled digests, oldest day first. */
export const BUNDLED_DAYS: readonly (readonly Paper[])[] = digestsIn(BUNDLED).map(({ text }) =>
  parseDigest(text).papers.map(markDoubt),
);

/** The same papers as they are searched. */
export const BUNDLED_DOCS = docsOf(BUNDLED_DAYS.flat());

export function docsOf(papers: readonly Paper[]): Doc[] {
  return papers.map((paper) => new Doc(paper));
}

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

export function idOf(text: string): ArxivId {
  const id = parseArxivId(text);
  if (!id) throw new Error(`no id: ${text}`);
  return id;
}

type Said = Partial<Omit<Paper, 'id' | 'day'>> & { id?: string; day?: string };

/** A paper of which nothing is known but what is said. */
export function paperOf({ id = '2502.00001', day = '2025-02-26', ...rest }: Said = {}): Paper {
  return {
    id: idOf(id),
    day: dayOf(day),
    rank: 1,
    title: 'Title',
    ...NOTHING_KNOWN,
    ...rest,
  };
}

/** A part of a summary; its bullets hold no others. */
export function section(kind: Section['kind'], ...texts: readonly string[]): Section {
  return { kind, label: kind, bullets: texts.map((text) => ({ text, children: [] })) };
}
