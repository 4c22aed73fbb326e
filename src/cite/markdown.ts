import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { firstSentence } from './firstSentence';
import { LICENCE_NOTE } from './licence';
import { oneLine, verbatimLine } from './oneLine';

/**
 * A list for notes and issues: a bullet a paper, below it the first sentence of its summary, at the
 * end what must be said of authors and summaries, where there are any. Nothing in a title or a name
 * is markup. `link` gives our page of a paper. Empty for no papers.
 */
export function markdown(papers: readonly Paper[], link: (id: ArxivId) => string): string {
  const notes = [
    ...(papers.some(({ authors }) => authors !== null) ? [ORDER_NOTE] : []),
    ...(papers.some((paper) => firstSentence(paper) !== null) ? [LICENCE_NOTE] : []),
  ];
  if (papers.length === 0) return '';
  const bullets = papers.map((paper) => bullet(paper, link(paper.id)));
  return `${[bullets.join('\n'), ...notes].join('\n\n')}\n`;
}

const ORDER_NOTE =
  '다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.';

function bullet(paper: Paper, page: string): string {
  const parts = [
    `[${escapeMarks(oneLine(paper.title))}](${address(page)})`,
    `arXiv [${paper.id}](${arxivAbstract(paper.id)})`,
    ...(paper.votes === null ? [] : [`투표 ${paper.votes}`]),
    paper.day,
    ...(paper.authors === null ? [] : [showAuthors(paper.authors, paper.authorsCut)]),
  ];
  const sentence = firstSentence(paper);
  const quote =
    sentence === null ? '' : `\n  > ${escapeMarks(sentence).replace(LIST_MARK, '$1\\$2')}`;
  return `- ${parts.join(' · ')}${quote}`;
}

const SHOWN = 5;

function showAuthors(authors: readonly string[], cut: boolean): string {
  const shown = authors.slice(0, SHOWN).map((name) => escapeMarks(verbatimLine(name)));
  const others = authors.length - shown.length;
  const more = others > 0 ? ` 외 ${others}명${cut ? ' 이상' : ''}` : cut ? ' 외' : '';
  return shown.join(', ') + more;
}

/** What CommonMark, GitHub and Obsidian read as markup within a line: `3~5%`, `$1`, `<b>`, `&lt;`. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>~|$&]/g, '\\$&');
}

/** What would be a heading or a list at the beginning of the quote. */
const LIST_MARK = /^(\d*)([#+=.)-])/;

/** A bracket or a space in an address would end the link. */
function address(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
