import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { readQuestion } from '../../question/address';
import type { Question } from '../../question/question';
import {
  dayElements,
  rowElementAround,
  rowElementOf,
  rowElements,
} from '../browse/list/rowsOnScreen';

/** Bottom of the header and of a day's sticky heading, in pixels: what is above it is covered. */
const COVERED_HEIGHT = 110;
/** A day whose top is so close below what is covered counts as the day on top. */
const DAY_TOLERANCE = 60;

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
  const inSight = rows.findIndex((row) => row.getBoundingClientRect().top >= COVERED_HEIGHT);
  return readRow(rows[step === 1 ? inSight : inSight - 1]);
}

/** The section of the day after or before the top one on screen; null at either end of the list. */
export function nextDayElement(step: 1 | -1): HTMLElement | null {
  const days = dayElements();
  const limit = COVERED_HEIGHT + DAY_TOLERANCE;
  const top = days.findLastIndex((day) => day.getBoundingClientRect().top <= limit);
  return days[Math.max(top, 0) + step] ?? null;
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
