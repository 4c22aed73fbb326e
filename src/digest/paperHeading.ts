import { type ArxivId, findArxivId } from './arxivId';
import { cleanText } from './cleanText';

export type PaperHeading = { readonly id: ArxivId; readonly title: string };

/**
 * Reads the heading line of a paper: `'### [Title [with brackets]](https://arxiv.org/abs/2502.18411)'`
 * → id `2502.18411`, title `Title [with brackets]`. Returns null without a title or without a link to
 * arXiv. Splits at the last `](`, so that brackets in the title stay, in one pass: a pattern with two
 * wildcards takes seconds on a hostile line.
 */
export function parsePaperHeading(line: string): PaperHeading | null {
  const text = line.trim().slice('###'.length).trim();
  const middle = text.lastIndexOf('](');
  if (!text.startsWith('[') || !text.endsWith(')') || middle < 0) return null;
  const address = text.slice(middle + 2, -1);
  const title = cleanText(text.slice(1, middle));
  const id = /^https?:\/\/(?:www\.)?arxiv\.org\//.test(address) ? findArxivId(address) : null;
  return id && title !== '' ? { id, title } : null;
}
