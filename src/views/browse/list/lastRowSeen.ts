import { type ArxivId, parseArxivId } from '../../../digest/arxivId';
import type { Question } from '../../../question/question';
import { rowElementsOf } from './rowsOnScreen';

/**
 * The lowest row on screen of the list of a question; null while the reader does nothing with the list:
 * has not scrolled, and has no row focused, selected or open. Its order may change then.
 */
export function lastRowSeen(question: Question, isPaperOpen: boolean): ArxivId | null {
  const rows = rowElementsOf(question);
  const selection = document.getSelection();
  const isUsed = (row: HTMLElement) =>
    row.contains(document.activeElement) ||
    (selection?.isCollapsed === false && selection.containsNode(row, true));
  if (!isPaperOpen && window.scrollY === 0 && !rows.some(isUsed)) return null;
  const last = rows.findLast((row) => row.getBoundingClientRect().top < window.innerHeight);
  return parseArxivId(last?.dataset.paperId ?? '');
}
