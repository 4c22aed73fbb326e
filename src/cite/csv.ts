import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { oneLine, verbatimLine } from './oneLine';

const HEADER = 'arxiv_id,title,authors,authors_complete,authors_order,day,rank,votes,arxiv_url,url';

/**
 * A table by RFC 4180, a row an entry of a digest, with the mark by which Excel knows UTF-8. What is
 * not known is empty. The id reads `arXiv:2505.04920`, since a spreadsheet would make the bare one
 * a number and lose its zero.
 */
export function csv(papers: readonly Paper[], link: (id: ArxivId) => string): string {
  const rows = papers.map((paper) => row(paper, link(paper.id)).map(cell).join(','));
  return `\ufeff${[HEADER, ...rows].map((line) => `${line}\r\n`).join('')}`;
}

function row(paper: Paper, page: string): readonly string[] {
  const { id, authors, votes } = paper;
  return [
    `arXiv:${id}`,
    oneLine(paper.title),
    (authors ?? []).map((name) => verbatimLine(name.replaceAll(';', ' '))).join('; '),
    authors === null ? '' : String(!paper.authorsCut),
    'unknown',
    paper.day,
    String(paper.rank),
    votes === null ? '' : String(votes),
    arxivAbstract(id),
    page,
  ];
}

/**
 * A cell that begins like a formula would run in a spreadsheet; the wide forms count too, see
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
