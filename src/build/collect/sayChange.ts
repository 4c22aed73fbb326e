import type { Paper } from '../../digest/paper';

/** Says what has changed on a day: `'23 papers'`, `'23 papers, 2 of them new, other votes for 7'`. */
export function sayChange(before: readonly Paper[], after: readonly Paper[]): string {
  const size = `${after.length} ${after.length === 1 ? 'paper' : 'papers'}`;
  if (before.length === 0) return size;
  const votes = new Map(before.map((paper) => [paper.id, paper.votes]));
  const known = after.filter(({ id }) => votes.has(id));
  const added = after.length - known.length;
  const changed = known.filter((paper) => votes.get(paper.id) !== paper.votes).length;
  const changes = [
    added > 0 && `${added} of them new`,
    changed > 0 && `other votes for ${changed}`,
    added + changed === 0 && 'none new, same votes',
  ];
  return [size, ...changes].filter(Boolean).join(', ');
}
