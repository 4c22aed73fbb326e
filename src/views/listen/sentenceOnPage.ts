import { rowElementOf, titleLinkOf } from '../browse/list/rowsOnScreen';
import type { SpokenSentence } from './createPlayer';
import { findText } from './findText';
import { paperElementOf } from './listenButtons';

/** Where a page shows a sentence. */
export type SentenceOnPage = {
  readonly range: Range;
  /** What is to be in sight with it: the row that it is in; null: it is in the text of a paper. */
  readonly row: HTMLElement | null;
};

/**
 * Where the page shows a sentence, or where it does not the title of its paper; null: neither is drawn.
 *
 * @param isSummary looks on the page of the paper first, else in the list
 */
export function sentenceOnPage(
  { paper, shown }: SpokenSentence,
  isSummary: boolean,
): SentenceOnPage | null {
  const row = rowElementOf(paper.id);
  const page = paperElementOf(paper.id);
  for (const element of isSummary ? [page, row] : [row, page]) {
    if (!element) continue;
    const isRow = element === row;
    for (const text of shown) {
      const range = findText(element, text);
      if (range) return { range, row: isRow ? row : null };
    }
    const title = isRow ? titleLinkOf(element) : element.querySelector('h1');
    if (!title) continue;
    const range = document.createRange();
    range.selectNodeContents(title);
    return { range, row: isRow ? row : null };
  }
  return null;
}
