import { isFolded } from '../../ui/isFolded';
import { dayElements, topDayIndex } from '../browse/list/rowsOnScreen';
import { nameOf, type Readable } from './readable';

/** The attribute of the buttons that read something aloud. */
export function listenAttributes(readable: Readable) {
  return { 'data-listen': nameOf(readable) };
}

/** The button that reads something aloud; null: there is none to be seen. */
export function listenButtonOf(readable: Readable): HTMLElement | null {
  const isOf = ({ dataset }: HTMLElement) => dataset.listen === nameOf(readable);
  return listenButtons().find((button) => isOf(button) && isSeen(button)) ?? null;
}

/** The page of a paper, which holds the button that reads its summary. */
export function paperElementOf(id: string): HTMLElement | null {
  const button = listenButtons().find(({ dataset }) => dataset.listen === `paper ${id}`);
  return button?.closest('article') ?? null;
}

/** The button of what the screen is about, seen or not: of the open paper, of the day on top, else of the list. */
export function listenButtonOnScreen(): HTMLElement | null {
  const days = dayElements();
  const day = days[Math.max(topDayIndex(days), 0)];
  const isOf = (element: Element | null | undefined) => (button: HTMLElement) =>
    element?.contains(button) === true;
  const buttons = listenButtons();
  return (
    buttons.find(isOf(document.querySelector('[data-open-paper]'))) ??
    buttons.find(isOf(day)) ??
    buttons[0] ??
    null
  );
}

function listenButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-listen]')];
}

/** Safari has `checkVisibility` from 17.4 only. */
function isSeen(button: HTMLElement): boolean {
  return button.getClientRects().length > 0 && !isFolded(button);
}
