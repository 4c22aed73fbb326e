import { join } from 'node:path';
import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import type { Paper } from '../digest/paper';
import { LINE_END, parseDigest } from '../digest/parseDigest';

type ReadSource = {
  /** All of one file. */
  readonly sources: readonly { readonly path: string }[];
  readonly papers: readonly Paper[];
};

/**
 * Says of each day that several files list which they are, and whose record of a paper counts: the last. Files of
 * different sources that list different papers are as they should be.
 *
 * @param sourceOf the index of the source of a file, -1 for none
 */
export function sayDaysOfSeveralFiles(
  folder: string,
  files: readonly ReadSource[],
  sourceOf: (path: string) => number,
): string[] {
  const byDay = new Map<Day, { paths: Set<string>; papers: Set<ArxivId>; listed: number }>();
  for (const { sources, papers } of files) {
    for (const { id, day } of papers) {
      const found = byDay.get(day) ?? { paths: new Set(), papers: new Set(), listed: 0 };
      byDay.set(day, found);
      found.paths.add(sources[0]?.path ?? '');
      found.papers.add(id);
      found.listed += 1;
    }
  }
  return Array.from(byDay, ([day, { paths, papers, listed }]) => {
    const repeated = listed - papers.size;
    const rule =
      repeated > 0 ? `; of papers that several list the last counts, here ${repeated}` : '';
    const isOfEach = new Set([...paths].map(sourceOf)).size === paths.size;
    if (paths.size < 2 || (isOfEach && repeated === 0)) return [];
    const found = [...paths].map((path) => join(folder, path)).join(', ');
    return [`${folder}: expected one file of ${day}, found ${found}${rule}`];
  }).flat();
}

/**
 * Joins the texts of a day in their order. A paper that several list on a day stays in the last of them alone.
 */
export function joinTexts(texts: readonly string[]): string {
  return texts.reduceRight((later, text) => `${withoutRepeated(text, later)}\n${later}`);
}

function withoutRepeated(text: string, later: string): string {
  const start = `${later}\n`;
  const offset = start.split(LINE_END).length - 1;
  const repeated = parseDigest(start + text)
    .problems.filter(({ kind }) => kind === 'repeated-paper')
    .map(({ line }) => line - offset);
  let line = 0;
  let isLeftOut = false;
  return text
    .split(LINE_START)
    .filter((content) => {
      line += 1;
      if (HEADING.test(content)) isLeftOut = repeated.includes(line);
      return !isLeftOut;
    })
    .join('');
}

/** As `LINE_END`, and keeps it. */
const LINE_START = /(?<=\n|\r(?!\n))/;
const HEADING = /^\s*#{2,3}(?!#)/;
