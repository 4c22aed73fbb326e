import type { ArxivId } from '../../../digest/arxivId';
import { type Day, parseDay } from '../../../digest/day';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';

/** The attributes of a row: the paper, and the question of the list that the row is in. */
export function rowAttributes(id: ArxivId, question: Question) {
  return { 'data-paper-id': id, 'data-question': writeQuestion(question) || undefined };
}

/** The attribute of the title link in a row. */
export const TITLE_LINK_ATTRIBUTES = { 'data-title-link': '' };

/** The attribute of a section that begins with the heading of a day. */
export function dayAttributes(day: Day | undefined) {
  return { 'data-day': day };
}

/** The rows within an element, in order. */
export function rowElements(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-paper-id]')];
}

/** The rows of the list of a question, an address, in order. */
export function rowElementsOf(question: string): HTMLElement[] {
  return rowElements().filter(({ dataset }) => (dataset.question ?? '') === question);
}

/** The row around an element, such as the one with the focus; null: it is in no row. */
export function rowElementAround(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-paper-id]') ?? null;
}

/**
 * The row of a paper; null where it is not drawn. Of a paper with two days, returns the row nearest to
 * the middle of the screen, where the reader was.
 */
export function rowElementOf(id: string): HTMLElement | null {
  const distance = (row: HTMLElement) =>
    Math.abs(row.getBoundingClientRect().top - window.innerHeight / 2);
  const [nearest] = rowElements()
    .filter((row) => row.dataset.paperId === id)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}

/** The title link of a row: what takes the focus in it. */
export function titleLinkOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>('[data-title-link]');
}

/** The sections of the days in a list, drawn or not, in order. */
export function dayElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-day]')];
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
