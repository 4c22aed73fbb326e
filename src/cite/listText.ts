import type { Paper } from '../digest/paper';
import type { CiteWords } from './credits';
import { oneLine } from './oneLine';

type List = {
  /** Names the list: a day, or what was asked. */
  readonly name: string;
  /** All papers of the list, or the first of them. */
  readonly papers: readonly Paper[];
  readonly total: number;
};

/** More lines than a day usually has are cut off or folded by chats. */
const MAX_TITLES = 30;

/**
 * Writes a list as plain text for KakaoTalk or Slack: its name and size, a numbered line for each paper
 * with title and votes, how many are left out, and the address of the list. Quotes no summary, so it
 * names no source.
 */
export function listText({ name, papers, total }: List, address: string, words: CiteWords): string {
  const titles = papers.slice(0, MAX_TITLES).map(({ title, votes }, index) => {
    return `${index + 1}. ${oneLine(title)}${votes === null ? '' : ` (${words.votes(votes)})`}`;
  });
  const omitted = total - titles.length;
  const rest = omitted > 0 ? [`… ${words.morePapers(omitted)}`] : [];
  return [`${name} · ${words.papers(total)}`, '', ...titles, ...rest, '', address].join('\n');
}
