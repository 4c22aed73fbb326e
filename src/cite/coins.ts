import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { namesOf } from './name';
import { oneLine } from './oneLine';
import { webName } from './webName';

/** A list of days holds hundreds of papers, and 663 names are no use to a reader of one. */
const MOST_AUTHORS = 20;

/**
 * The title of a COinS span (`<span class="Z3988" title="…">`), by which a reference manager finds
 * the papers of a list: OpenURL's Dublin Core, since its other forms know no preprint, with Zotero's
 * own name for the type. Plain text: whoever writes HTML escapes its `&`. At most 20 authors.
 * The DOI stands in `rft_id`; as an identifier Zotero would keep its `doi:`.
 */
export function coins(paper: Paper): string {
  const { id } = paper;
  const names = namesOf(paper).slice(0, MOST_AUTHORS);
  const pairs: readonly (readonly [key: string, value: string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', oneLine(paper.title)],
    ...names.map((name) => ['rft.au', webName(name, false)] as const),
    ['rft.date', arxivMonth(id)],
    ['rft_id', `info:doi/${arxivDoi(id)}`],
    ['rft_id', arxivAbstract(id)],
    ['rft.identifier', arxivAbstract(id)],
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
}
