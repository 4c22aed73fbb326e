import type { ArxivId } from '../digest/arxivId';
import type { Mark } from '../question/keptFilter';
import type { Marks, PaperMarks } from './marks';

/** The same list for most papers: messages to the worker hold it once. */
const READ: readonly Mark[] = ['read'];

/**
 * The papers with marks, each with those that filters ask for.
 *
 * @param before an earlier state: then only papers whose marks have changed, without any where none are left
 */
export function markedPapers(
  { papers }: Marks,
  before?: Marks,
): ReadonlyMap<ArxivId, readonly Mark[]> {
  const marked = new Map<ArxivId, readonly Mark[]>();
  for (const [id, marks] of papers) {
    const earlier = before?.papers.get(id);
    if (earlier === marks) continue;
    const ofPaper = marksOfPaper(marks);
    // A note that is being typed changes no mark but the first time.
    if (earlier && String(marksOfPaper(earlier)) === String(ofPaper)) continue;
    marked.set(id, ofPaper);
  }
  for (const id of before?.papers.keys() ?? []) {
    if (!papers.has(id)) marked.set(id, []);
  }
  return marked;
}

/** The marks of a paper that filters ask for: `['read', 'noted', 'list:later', 'tag:세미나']`. */
function marksOfPaper({ savedAt, readAt, note, tags, lists }: PaperMarks): readonly Mark[] {
  const marks: Mark[] = [
    ...(savedAt === null ? [] : (['saved'] as const)),
    ...(note === '' ? [] : (['noted'] as const)),
    ...Array.from(lists.keys(), (id) => `list:${id}` as const),
    ...tags.map((tag) => `tag:${tag}` as const),
  ];
  if (readAt === null) return marks;
  return marks.length === 0 ? READ : ['read', ...marks];
}
