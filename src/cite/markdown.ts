import type { ArxivId } from '../digest/arxivId';
import { arxivAbstract } from '../digest/arxivLinks';
import { collapseSpaces } from '../digest/collapseSpaces';
import type { Paper } from '../digest/paper';
import { type CiteWords, type Credits, creditLines } from './credits';
import { escapeAddress, escapeMarkup, escapeStart } from './escapeMarkdown';
import { firstSentence } from './firstSentence';
import { keywordsOf } from './keywords';
import { oneLine } from './oneLine';

/**
 * Writes a list for notes and issues: a bullet for each listing of a paper, below it the first sentence
 * of its summary, at the end notes on authors and summaries when there are any. Markup in titles and
 * names is escaped. Empty for no papers.
 */
export function markdown(
  papers: readonly Paper[],
  link: (id: ArxivId) => string,
  credits: Credits,
): string {
  if (papers.length === 0) return '';
  const { words } = credits;
  const hasSeveral = new Set(papers.map(credits.sourceOf)).size > 1;
  const bullets = papers.map((paper) => {
    const source = hasSeveral ? (credits.sourceOf(paper)?.name ?? null) : null;
    return bullet(paper, link(paper.id), source, words);
  });
  const quoted = papers.filter((paper) => firstSentence(paper) !== null);
  const notes = [
    ...(papers.some(hasNoOrder) ? [words.noOrder] : []),
    ...creditLines(quoted, credits),
  ];
  return `${[bullets.join('\n'), ...notes].join('\n\n')}\n`;
}

function hasNoOrder({ authors, authorsInOrder }: Paper): boolean {
  return authors !== null && !authorsInOrder;
}

/** `source`: its name, where papers of the list are of several. */
function bullet(paper: Paper, page: string, source: string | null, words: CiteWords): string {
  const keywords = keywordsOf(paper).join(', ');
  const fields = [
    `[${escapeMarkup(oneLine(paper.title))}](${escapeAddress(page)})`,
    ...(paper.koreanTitle === null ? [] : [escapeMarkup(oneLine(paper.koreanTitle))]),
    `arXiv [${paper.id}](${arxivAbstract(paper.id)})`,
    ...(paper.code === null ? [] : [`[${words.code}](${escapeAddress(paper.code)})`]),
    ...(paper.project === null ? [] : [`[${words.project}](${escapeAddress(paper.project)})`]),
    ...(paper.votes === null ? [] : [words.votes(paper.votes)]),
    paper.day,
    ...(paper.authors === null ? [] : [authorList(paper.authors, paper.authorsCut, words)]),
    ...(source === null ? [] : [escapeMarkup(source)]),
    ...(keywords === '' ? [] : [words.keywords(escapeMarkup(keywords))]),
  ];
  const sentence = firstSentence(paper);
  return `- ${fields.join(' · ')}${sentence === null ? '' : `\n  > ${escapeStart(escapeMarkup(sentence))}`}`;
}

const MAX_AUTHORS = 5;

function authorList(authors: readonly string[], isCut: boolean, words: CiteWords): string {
  const names = authors.slice(0, MAX_AUTHORS).map((name) => escapeMarkup(collapseSpaces(name)));
  const unnamed = authors.length - names.length;
  const more = unnamed > 0 || isCut ? ` ${words.moreAuthors(unnamed, isCut)}` : '';
  return names.join(', ') + more;
}
