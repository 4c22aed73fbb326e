import { MAX_LINE_LENGTH } from '../digest/problem';
import type { ForeignPaper } from './foreignPaper';
import type { Expected } from './problems';
import { writeAuthorsLine, writeKeywordsLine } from './writeDigest';

/**
 * Returns a paper whose lists of authors and keywords fit on a line of a digest, without the last ones where they do
 * not, which is a problem: the reader of digests would cut the line within a name. Its authors count as a cut list.
 */
export function fitLists(paper: ForeignPaper): ForeignPaper {
  const shorten = (items: readonly string[], write: Write, expected: Expected) => {
    const fitting = longestThatFits(items, write);
    if (fitting < items.length) paper.source.problems.add(paper.source, expected, items.length);
    return items.slice(0, fitting);
  };
  const all = paper.authors ?? [];
  const authors = shorten(all, (names) => writeAuthorsLine(names, true), 'long-authors');
  const keywords = shorten(paper.keywords, writeKeywordsLine, 'long-keywords');
  if (authors.length === all.length) return { ...paper, keywords };
  return { ...paper, keywords, authors, authorsCut: true };
}

type Write = (items: readonly string[]) => string;

/** How many of the first items fit on a line. */
function longestThatFits(items: readonly string[], write: Write): number {
  let count = items.length;
  // Written, a sign takes at most eight characters.
  if (items.join().length * 8 < MAX_LINE_LENGTH) return count;
  for (;;) {
    const { length } = write(items.slice(0, count));
    if (length <= MAX_LINE_LENGTH) return count;
    count = Math.min(count - 1, Math.floor((count * MAX_LINE_LENGTH) / length));
  }
}
