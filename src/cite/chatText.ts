import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { type Credits, creditLines } from './credits';
import { firstSentence } from './firstSentence';
import { oneLine } from './oneLine';

/**
 * Writes plain text for KakaoTalk or Slack: for each paper its title, the Korean one where there is one, votes
 * and day, the first sentence of its summary and the address of its page, which chats turn into a link. A list ends with the source
 * of the summaries; for a single paper its page names it. Empty for no papers.
 */
export function chatText(
  papers: readonly Paper[],
  link: (id: ArxivId) => string,
  credits: Credits,
): string {
  const messages = papers.map((paper) => message(paper, link(paper.id), credits));
  const quoted = papers.filter((paper) => papers.length > 1 && firstSentence(paper) !== null);
  return [...messages, ...creditLines(quoted, credits)].join('\n\n');
}

function message(paper: Paper, page: string, { words }: Credits): string {
  const votes = paper.votes === null ? '' : `${words.votes(paper.votes)} · `;
  const lines = [
    oneLine(paper.title),
    paper.koreanTitle && oneLine(paper.koreanTitle),
    votes + words.day(paper.day),
    firstSentence(paper),
    page,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
