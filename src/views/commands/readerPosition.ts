import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { readQuestion } from '../../question/address';
import type { Question } from '../../question/question';
import { coveredHeight } from '../../ui/scrollToStart';
import {
  dayElements,
  rowElementAround,
  rowElementOf,
  rowElements,
  topDayIndex,
} from '../browse/list/rowsOnScreen';

/** A listed paper that is drawn. */
export type Row = {
  readonly element: HTMLElement;
  readonly id: ArxivId;
  /** Of the list that the row is in. */
  readonly question: Question;
};

/** The row that the reader is at: that of the open paper, else the row with the focus. */
export function currentRow(openId: string | null): Row | null {
  return readRow(currentElement(openId));
}

/** The row after or before the current one, else the first row in sight; null at either end of what is drawn. */
export function nextRow(step: 1 | -1, openId: string | null): Row | null {
  const rows = rowElements();
  const current = currentElement(openId);
  if (current) return readRow(rows[rows.indexOf(current) + step]);
  const inSight = rows.findIndex((row) => row.getBoundingClientRect().top >= coveredHeight(row));
  return readRow(rows[step === 1 ? inSight : inSight - 1]);
}

/** The section of the day after or before the top one on screen; null at either end of the list. */
export function nextDayElement(step: 1 | -1): HTMLElement | null {
  const days = dayElements();
  return days[Math.max(topDayIndex(days), 0) + step] ?? null;
}

function currentElement(openId: string | null): HTMLElement | null {
  const open = openId === null ? null : rowElementOf(openId);
  return open ?? rowElementAround(document.activeElement);
}

function readRow(element: HTMLElement | null | undefined): Row | null {
  const id = findArxivId(element?.dataset.paperId ?? '');
  if (!element || !id) return null;
  return { element, id, question: readQuestion(element.dataset.question ?? '') };
}
