import type { Paper } from '../digest/paper';

/** Keeps the first listing of each paper, in order: a bibliography with a key twice is an error. */
export function uniqueById(papers: readonly Paper[]): readonly Paper[] {
  const ids = new Set<string>();
  return papers.filter(({ id }) => ids.size < ids.add(id).size);
}
