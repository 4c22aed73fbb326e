import { arxivBibtex } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';

/**
 * Says what a citation does not know about its authors: their order, unless the digest gives it; the
 * names of a cut list; all of them when the digest names none. One line of English, the language of a
 * bibliography, with the address of arXiv's own record. null: all is known.
 */
export function authorNote(paper: Paper): string | null {
  const unknown = unknownOf(paper);
  return unknown && `${unknown} arXiv's own record has them: ${arxivBibtex(paper.id)}`;
}

function unknownOf({ authors, authorsCut, authorsInOrder }: Paper): string | null {
  if (authors === null) return 'The authors are not in the source of this entry.';
  if (authorsCut) {
    return `Only some of the authors are in the source of this entry${authorsInOrder ? '' : ', in no order'}.`;
  }
  return authorsInOrder ? null : 'The order of the authors is not in the source of this entry.';
}
