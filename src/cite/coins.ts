import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { namesOf } from './name';
import { oneLine } from './oneLine';
import { webName } from './webName';

/** A list may hold hundreds of papers of up to 663 authors. */
const MAX_AUTHORS = 20;

/**
 * Writes the title of a COinS span (`<span class="Z3988" title="…">`), by which reference managers find
 * the papers of a list. It is OpenURL's Dublin Core, since its other forms have no preprint, with
 * Zotero's name for the type. The DOI is in `rft_id`: as `rft.identifier` Zotero would keep its `doi:`.
 * Plain text, not HTML: its `&` are not escaped. At most 20 authors.
 */
export function coins(paper: Paper): string {
  const { id } = paper;
  const names = namesOf(paper).slice(0, MAX_AUTHORS);
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
