import type { Paper } from '../../src/digest/paper';
import { plainText } from '../../src/digest/plainText';
import { tokens } from '../../src/korean/tokens';

/** A link that readers share, and the seconds in which its answer should be there on a slow phone. */
export type Link = { readonly name: string; readonly path: string; readonly seconds: number };

/** The share of papers that the filter of votes lets through. */
const WELL_VOTED = 0.05;

/** A link of each of five kinds into an archive; `papers` are newest first. */
export function linksInto(papers: readonly Paper[]): readonly Link[] {
  const votes = papers.flatMap((paper) => paper.votes ?? []).sort((a, b) => b - a);
  const middle = papers[papers.length >> 1];
  const ids = [papers[0], middle].map((paper) => paper?.id).join(',');
  const least = votes[Math.floor(votes.length * WELL_VOTED)];
  const author = encodeURIComponent(commonest(papers.flatMap(({ authors }) => authors ?? [])));
  const title = encodeURIComponent(wordOfOneTitle(papers));
  const text = encodeURIComponent(wordsOfText(middle).join(' '));
  return [
    { name: 'votes', path: `?votes=${least}-`, seconds: 1.8 },
    { name: 'two ids', path: `list?ids=${ids}`, seconds: 1.6 },
    { name: 'author', path: `author/${author}`, seconds: 2.2 },
    { name: 'a word of an older title', path: `?q=${title}`, seconds: 2.6 },
    { name: 'words of the text', path: `?q=${text}`, seconds: 3.5 },
  ];
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** A word that the title of an old paper has, and no other. */
function wordOfOneTitle(papers: readonly Paper[]): string {
  const titles = papers.map(({ title }) => wordsOf(plainText(title)));
  const counts = new Map<string, number>();
  for (const word of titles.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string) => word.length > 6 && counts.get(word) === 1;
  return titles.findLast((words) => words.some(isRare))?.find(isRare) ?? '';
}

/** Two Korean words of a summary. */
function wordsOfText(paper: Paper | undefined): string[] {
  const [bullet] = paper?.sections[0]?.bullets ?? [];
  const words = wordsOf(plainText(bullet?.text ?? ''));
  return words.filter((word) => /^[가-힣]{2,}$/.test(word)).slice(0, 2);
}

function wordsOf(text: string): string[] {
  return tokens(text).map((token) => token.text.toLowerCase());
}
