import { arxivBibtex } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';

/**
 * What a citation must say about its authors, since the source stored them as a set and at times cut
 * the list off; in English, as the rest of a bibliography. One line, with the address of the truth.
 */
export function authorNote({ authors, authorsCut, id }: Paper): string {
  return `${about(authors !== null, authorsCut)} arXiv's own record has them: ${arxivBibtex(id)}`;
}

function about(known: boolean, cut: boolean): string {
  if (!known) return 'The authors are not in the source of this entry.';
  if (cut) return 'Only some of the authors are in the source of this entry, in no order.';
  return 'The order of the authors is not in the source of this entry.';
}
