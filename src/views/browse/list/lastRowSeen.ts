import { type ArxivId, parseArxivId } from '../../../digest/arxivId';
import { isPlaced } from '../../../ui/keepInPlace';
import { rowElementsOf } from './rowsOnScreen';

/** The lowest row on screen of the list of a question, an address; null: none is. */
export function lastRowSeen(question: string): ArxivId | null {
  const rows = rowElementsOf(question);
  const last = rows.findLast((row) => row.getBoundingClientRect().top < window.innerHeight);
  return parseArxivId(last?.dataset.paperId ?? '');
}

/**
 * Whether the reader does something with the list of a question: has scrolled (a page that is loaded again
 * is put where it was without the reader), or has a row focused or selected. The order of an unused list may change.
 */
export function isListUsed(question: string): boolean {
  const selection = document.getSelection();
  return (
    (window.scrollY > 0 && !isPlaced()) ||
    rowElementsOf(question).some(
      (row) =>
        row.contains(document.activeElement) ||
        (selection?.isCollapsed === false && selection.containsNode(row, true)),
    )
  );
}
