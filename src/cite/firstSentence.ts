import { firstParagraph, splitSentence } from '../digest/headline';
import type { Paper } from '../digest/paper';
import { oneLine } from './oneLine';

/**
 * The first sentence of what is new in a paper, or of its summary, as plain text; null without a summary, and where that
 * seems to be of another paper: what leaves the page has no room to say so.
 */
export function firstSentence(paper: Paper): string | null {
  if (paper.isDoubtful) return null;
  const [sentence] = splitSentence(firstParagraph(paper));
  return oneLine(sentence) || null;
}
