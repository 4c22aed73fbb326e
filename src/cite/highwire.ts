import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi, arxivPdf } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { keywordsOf } from './keywords';
import { namesOf } from './name';
import { oneLine } from './oneLine';
import { webName } from './webName';

/**
 * Returns the meta tags of a paper's page that reference managers and Google Scholar read, as name and
 * content: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing. Without journal and
 * publisher, which would be invented, and without an abstract, since the summary is not the paper's.
 *
 * `DC.type` is for Zotero: its Embedded Metadata translator reads `citation_title` alone as a journal
 * article, and takes a Dublin Core type with a name of its own as certain unless `og:type` is `website`.
 */
export function highwire(paper: Paper): readonly (readonly [name: string, content: string])[] {
  const { id } = paper;
  const names = namesOf(paper);
  return [
    ['citation_title', oneLine(paper.title)],
    ...names.map((name) => ['citation_author', webName(name, names.length === 1)] as const),
    ['citation_date', arxivMonth(id).replace('-', '/')],
    ['citation_arxiv_id', id],
    ['citation_doi', arxivDoi(id)],
    ['citation_public_url', arxivAbstract(id)],
    ['citation_pdf_url', arxivPdf(id)],
    ...keywordsOf(paper).map((keyword) => ['citation_keywords', keyword] as const),
    ['DC.type', 'preprint'],
  ];
}
