import { type ArxivId, findArxivId } from '../../../digest/arxivId';
import { type Day, parseDay } from '../../../digest/day';
import { readQuestion, writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';

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

/** The attributes of a row, by which all functions here find it. */
export function rowAttributes(id: ArxivId, question: Question) {
  return { 'data-paper-id': id, 'data-question': writeQuestion(question) || undefined };
}

/** The attribute of the title link in a row. */
export const TITLE_LINK_ATTRIBUTES = { 'data-title-link': '' };

/** The attribute of a section that holds the papers of a day under its heading. */
export function dayAttributes(day: Day | undefined) {
  return { 'data-day': day };
}

/** The rows within an element, in order. */
export function rowElements(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-paper-id]')];
}

/**
 * The row of a paper; null where it is not drawn. Of a paper with two days, returns the
 * row nearest to the middle of the screen, where the reader was.
 */
export function rowElementOf(id: string): HTMLElement | null {
  const distance = (row: HTMLElement) =>
    Math.abs(row.getBoundingClientRect().top - window.innerHeight / 2);
  const [nearest] = rowElements()
    .filter((row) => row.dataset.paperId === id)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

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

/** The title link of a row: what takes the focus in it. */
export function titleLinkOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('[data-title-link]');
}

/** The section of a day, drawn or not; null where the list has no such day. */
export function dayElementOf(day: Day): HTMLElement | null {
  return dayElements().find((element) => element.dataset.day === day) ?? null;
}

/** The section of the day after or before the top one on screen; null at either end of the list. */
export function nextDayElement(step: 1 | -1): HTMLElement | null {
  const days = dayElements();
  const limit = COVERED_HEIGHT + DAY_TOLERANCE;
  const top = days.findLastIndex((day) => day.getBoundingClientRect().top <= limit);
  return days[Math.max(top, 0) + step] ?? null;
}

/** The day whose section is at a point of the screen, in pixels; null: none is. */
export function dayAtPoint(x: number, y: number): Day | null {
  const section = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]');
  return parseDay(section?.dataset.day ?? '');
}

/** The column of the list next to the sidebar and the reader pane; null on screens without one. */
export function listColumn(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-list]');
}

function currentElement(openId: string | null): HTMLElement | null {
  const open = openId === null ? null : rowElementOf(openId);
  return open ?? document.activeElement?.closest<HTMLElement>('[data-paper-id]') ?? null;
}

function readRow(element: HTMLElement | null | undefined): Row | null {
  const id = findArxivId(element?.dataset.paperId ?? '');
  if (!element || !id) return null;
  return { element, id, question: readQuestion(element.dataset.question ?? '') };
}

function dayElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-day]')];
}
