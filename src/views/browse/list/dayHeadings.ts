import type { Day } from '../../../digest/day';
import { keepInPlace } from '../../../ui/keepInPlace';
import { dayElements, topDayIndex } from './rowsOnScreen';

/** The attribute of the button in a day's heading that opens the calendar. */
export function calendarButtonAttributes(day: Day) {
  return { 'data-calendar': day };
}

/** The button that opens the calendar at a day; null where the heading of the day is not drawn. */
export function calendarButtonOf(day: Day): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-calendar="${day}"]`);
}

/** The button of the day on top of the screen, or of the only day; null where no day has a heading. */
export function topCalendarButton(): HTMLElement | null {
  const days = dayElements();
  const top = days[Math.max(topDayIndex(days), 0)] ?? document;
  return top.querySelector<HTMLElement>('[data-calendar]');
}

/** The arrow in the heading of a day that leads to the day before or after it; null: it leads nowhere. */
export function arrowOf(day: Day, rel: 'prev' | 'next'): HTMLElement | null {
  const header = calendarButtonOf(day)?.closest('header');
  return header?.querySelector<HTMLElement>(`a[rel=${rel}]`) ?? null;
}

/** Moves the focus to an element as soon as it is drawn, unless the reader moves it elsewhere before. */
export function focusWhenDrawn(find: () => HTMLElement | null): void {
  const from = document.activeElement;
  keepInPlace(find, {
    place(element) {
      const { activeElement, body } = document;
      if (activeElement !== from && activeElement !== body) return;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    },
    isLoose: true,
  });
}
