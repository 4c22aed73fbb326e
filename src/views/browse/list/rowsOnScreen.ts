import type { ArxivId } from '../../../digest/arxivId';
import { type Day, parseDay } from '../../../digest/day';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';
import { coveredHeight } from '../../../ui/scrollToStart';

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
export function titleLinkOf(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>('[data-title-link]');
}

/** The sections of the days in a list, drawn or not, in order. */
export function dayElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-day]')];
}

/** A power of two, which no archive has days for: 179 years. */
const MORE_THAN_DAYS = 2 ** 16;

/**
 * The place of the day on top of the screen among `dayElements`; -1: the screen is above the first one. Looks at ten of
 * a thousand, since it is asked for at every frame of scrolling.
 */
export function topDayIndex(days: readonly HTMLElement[]): number {
  let top = -1;
  for (let step = MORE_THAN_DAYS; step >= 1; step /= 2) {
    const day = days[top + step];
    // Where a day is scrolled to, rounded to a pixel of the screen.
    if (day && day.getBoundingClientRect().top <= coveredHeight(day) + 1) top += step;
  }
  return top;
}

/** The first row that is in sight; null where none is drawn. */
export function topRowElement(): HTMLElement | null {
  const inSight = (row: HTMLElement) => row.getBoundingClientRect().bottom > coveredHeight(row);
  return rowElements().find(inSight) ?? null;
}

/** The section of the day around a row; null: the list is not by day. */
export function dayElementAround(row: HTMLElement | null): HTMLElement | null {
  return row?.closest<HTMLElement>('[data-day]') ?? null;
}

/** The section of a day; null where the list has none. */
export function dayElementOf(day: string | undefined): HTMLElement | null {
  return dayElements().find((section) => section.dataset.day === day) ?? null;
}

/** The day of a section; null: it is of none. */
export function dayOfElement(section: HTMLElement | undefined): Day | null {
  return parseDay(section?.dataset.day ?? '');
}

/** The column of the list next to the sidebar and the reader pane; null on screens without one. */
export function listColumn(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-list]');
}
