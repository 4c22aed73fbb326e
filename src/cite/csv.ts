import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import { collapseSpaces } from '../digest/collapseSpaces';
import type { Paper } from '../digest/paper';
import type { Credits } from './credits';
import { keywordsOf } from './keywords';
import { oneLine } from './oneLine';
import { writeTable } from './writeTable';

/**
 * Writes a table (`writeTable`): a header, then a row for each listing of a paper. Unknown values are empty; `authors_order` is `paper` or
 * `unknown`, `language` that of the summary. New columns come last. The id is written as `arXiv:2505.04920`, since spreadsheets read a bare one as a number and drop
 * its last zero.
 */
export function csv(
  papers: readonly Paper[],
  link: (id: ArxivId) => string,
  { sourceOf }: Pick<Credits, 'sourceOf'>,
): string {
  return writeTable([
    HEADER,
    ...papers.map((paper) => [...cells(paper, link(paper.id)), sourceOf(paper)?.name ?? '']),
  ]);
}

const HEADER = (
  'arxiv_id,title,authors,authors_complete,authors_order,day,rank,votes,arxiv_url,url,' +
  'title_ko,keywords,code_url,project_url,language,source'
).split(',');

function cells(paper: Paper, page: string): readonly string[] {
  const { id, authors, votes } = paper;
  return [
    `arXiv:${id}`,
    oneLine(paper.title),
    (authors ?? []).map((name) => collapseSpaces(name.replaceAll(';', ' '))).join('; '),
    authors === null ? '' : String(!paper.authorsCut),
    paper.authorsInOrder ? 'paper' : 'unknown',
    paper.day,
    String(paper.rank),
    votes === null ? '' : String(votes),
    arxivAbstract(id),
    page,
    oneLine(paper.koreanTitle ?? ''),
    keywordsOf(paper).join('; '),
    paper.code ?? '',
    paper.project ?? '',
    paper.language ?? '',
  ];
}
