import type { Paper } from '../digest/paper';

/** Each paper once, as its first entry has it: a bibliography with one key twice is an error. */
export function uniqueById(papers: readonly Paper[]): readonly Paper[] {
  const seen = new Set<string>();
  return papers.filter(({ id }) => seen.size < seen.add(id).size);
}
