import { arxivBibtex } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';

/**
 * Says what a citation does not know about its authors: their order always, since the source stored
 * a set; the names of a cut list; all of them when the digest names none. One line of English, the
 * language of a bibliography, with the address of arXiv's own record.
 */
export function authorNote({ authors, authorsCut, id }: Paper): string {
  return `${missing(authors !== null, authorsCut)} arXiv's own record has them: ${arxivBibtex(id)}`;
}

function missing(areKnown: boolean, areCut: boolean): string {
  if (!areKnown) return 'The authors are not in the source of this entry.';
  if (areCut) return 'Only some of the authors are in the source of this entry, in no order.';
  return 'The order of the authors is not in the source of this entry.';
}
