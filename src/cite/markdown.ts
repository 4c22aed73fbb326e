import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import { collapseSpaces } from '../digest/collapseSpaces';
import type { Paper } from '../digest/paper';
import { firstSentence } from './firstSentence';
import { keywordsOf } from './keywords';
import { LICENCE_NOTE } from './licence';
import { oneLine } from './oneLine';

/**
 * Writes a list for notes and issues: a bullet for each listing of a paper, below it the first sentence
 * of its summary, at the end notes on authors and summaries when there are any. Markup in titles and
 * names is escaped. Empty for no papers.
 */
export function markdown(papers: readonly Paper[], link: (id: ArxivId) => string): string {
  if (papers.length === 0) return '';
  const bullets = papers.map((paper) => bullet(paper, link(paper.id)));
  const notes = [
    ...(papers.some(hasNoOrder) ? [ORDER_NOTE] : []),
    ...(papers.some((paper) => firstSentence(paper) !== null) ? [LICENCE_NOTE] : []),
  ];
  return `${[bullets.join('\n'), ...notes].join('\n\n')}\n`;
}

function hasNoOrder({ authors, authorsInOrder }: Paper): boolean {
  return authors !== null && !authorsInOrder;
}

const ORDER_NOTE =
  '다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.';

function bullet(paper: Paper, page: string): string {
  const keywords = keywordsOf(paper).join(', ');
  const fields = [
    `[${escapeMarkup(oneLine(paper.title))}](${escapeAddress(page)})`,
    ...(paper.koreanTitle === null ? [] : [escapeMarkup(oneLine(paper.koreanTitle))]),
    `arXiv [${paper.id}](${arxivAbstract(paper.id)})`,
    ...(paper.code === null ? [] : [`[코드](${escapeAddress(paper.code)})`]),
    ...(paper.project === null ? [] : [`[프로젝트](${escapeAddress(paper.project)})`]),
    ...(paper.votes === null ? [] : [`투표 ${paper.votes}`]),
    paper.day,
    ...(paper.authors === null ? [] : [authorList(paper.authors, paper.authorsCut)]),
    ...(keywords === '' ? [] : [`키워드: ${escapeMarkup(keywords)}`]),
  ];
  const sentence = firstSentence(paper);
  return `- ${fields.join(' · ')}${sentence === null ? '' : `\n  > ${quote(sentence)}`}`;
}

const MAX_AUTHORS = 5;

function authorList(authors: readonly string[], isCut: boolean): string {
  const names = authors.slice(0, MAX_AUTHORS).map((name) => escapeMarkup(collapseSpaces(name)));
  const unnamed = authors.length - names.length;
  const more = unnamed > 0 ? ` 외 ${unnamed}명${isCut ? ' 이상' : ''}` : isCut ? ' 외' : '';
  return names.join(', ') + more;
}

/** Escapes a start that would make a heading or a list of the quote, too. */
function quote(sentence: string): string {
  return escapeMarkup(sentence).replace(/^(\d*)([#+=.)-])/, '$1\\$2');
}

/** What CommonMark, GitHub and Obsidian read as markup inside a line: `3~5%`, `$1`, `<b>`, `&lt;`. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>~|$&]/g, '\\$&');
}

/** A bracket or a space in an address would end the link. */
function escapeAddress(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
