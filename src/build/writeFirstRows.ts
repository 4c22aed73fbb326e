import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../digest/day';
import { firstRows } from '../digest/firstRows';
import { firstParagraph, headlineOf, leadSection, splitSentence } from '../digest/headline';
import { NOTHING_KNOWN, type Paper, type Section } from '../digest/paper';
import type { Digest } from '../digest/parseDigest';
import { writeDigest } from '../importers/writeDigest';

/** A file of its own is a request more: only what is at most so much of the digest is worth it. */
const MOST_OF_DIGEST = 0.6;

/**
 * Writes the first rows of a day as a digest: of each summary the sentence that its row shows. null: rows would
 * read another way than those of the digest, or save too little.
 *
 * @param text the digest of the day
 * @param parse as `collectDigests` reads digests
 */
export function writeFirstRows(
  day: Day,
  papers: readonly Paper[],
  text: string,
  parse: (text: string) => Digest,
): string | null {
  const first = firstRows(papers.length);
  const rows = [...papers.slice(0, first).map(rowOf), ...mostVoted(papers, first)];
  const written = writeDigest(
    day,
    rows.map((row) => ({ ...row, sections: row.sections.map(sectionOf) })),
  );
  if (written.length > MOST_OF_DIGEST * text.length) return null;
  const read = parse(written).papers;
  const isSame =
    isDeepStrictEqual(read, rows) &&
    papers.slice(0, first).every((paper, index) => {
      const row = read[index];
      return row && headlineOf(row) === headlineOf(paper);
    });
  return isSame ? written : null;
}

/** The paper with the most votes of those that follow the rows, as the one after them; none: there are no others. */
function mostVoted(papers: readonly Paper[], rows: number): Paper[] {
  const [most] = papers.slice(rows).sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  return most ? [{ ...NOTHING_KNOWN, ...listedOf(most), rank: rows + 1 }] : [];
}

function listedOf({ id, day, title, votes }: Paper) {
  return { id, day, title, votes };
}

/** A paper as far as its row shows it. */
function rowOf(paper: Paper): Paper {
  const { isDoubtful: _, ...read } = paper;
  return { ...read, video: null, keywords: [], project: null, sections: leadOf(paper) };
}

function leadOf({ sections }: Paper): Section[] {
  const lead = leadSection(sections);
  const [sentence] = splitSentence(firstParagraph({ sections }));
  if (!lead || sentence === '') return [];
  return [{ ...lead, bullets: [{ text: sentence, children: [] }] }];
}

function sectionOf({ label, bullets }: Section) {
  return { label, texts: bullets.map(({ text }) => text) };
}
