import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { firstSentence } from './firstSentence';
import { LICENCE_NOTE } from './licence';
import { oneLine } from './oneLine';

/**
 * Writes plain text for KakaoTalk or Slack: for each paper its title, the Korean one where there is one, votes
 * and day, the first sentence of its summary and the address of its page, which chats turn into a link. A list ends with the source
 * of the summaries; for a single paper its page names it. Empty for no papers.
 */
export function chatText(papers: readonly Paper[], link: (id: ArxivId) => string): string {
  const messages = papers.map((paper) => message(paper, link(paper.id)));
  const needsSource = papers.length > 1 && papers.some((paper) => firstSentence(paper) !== null);
  return [...messages, ...(needsSource ? [LICENCE_NOTE] : [])].join('\n\n');
}

function message(paper: Paper, page: string): string {
  const votes = paper.votes === null ? '' : `투표 ${paper.votes} · `;
  const lines = [
    oneLine(paper.title),
    paper.koreanTitle && oneLine(paper.koreanTitle),
    `${votes}${paper.day}`,
    firstSentence(paper),
    page,
  ];
  return lines.filter((line) => line !== null).join('\n');
}
