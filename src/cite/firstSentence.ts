import { firstParagraph, splitSentence } from '../digest/headline';
import type { Paper } from '../digest/paper';
import { oneLine } from './oneLine';

/** The first sentence of what is new in a paper, or of its summary, as plain text; null without a summary. */
export function firstSentence(paper: Paper): string | null {
  const [sentence] = splitSentence(firstParagraph(paper));
  return oneLine(sentence) || null;
}
