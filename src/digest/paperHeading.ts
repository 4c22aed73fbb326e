import { type ArxivId, findArxivId } from './arxivId';
import { cleanText } from './cleanText';

export type PaperHeading = { readonly id: ArxivId; readonly title: string };

/**
 * `'### [Title [with brackets]](https://arxiv.org/abs/2502.18411)'` → its id and title; null for a
 * heading without a title or without a link to arXiv. Splits at the last `](`, so that brackets in
 * the title stay, in one pass: the obvious pattern takes seconds on a hostile line.
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
