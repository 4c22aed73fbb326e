import { followFinger, type Swipe } from './followFinger';
import { glideBy, moveBy } from './moveBy';

/** Speed that closes a sheet however short the way, in pixels per millisecond. */
const FLICK = 0.5;

/**
 * Lets a finger pull down the sheets of the page by their heads, and closes those that it pulls by more than
 * a third of their height, or flicks. A sheet is what the style gives a bar at its head: on wide screens it
 * may be a panel.
 *
 * @returns stops it
 */
export function swipeSheets(): () => void {
  return followFinger(document, ({ target }) => {
    const head = target instanceof Element ? target.closest('[data-sheet-head]') : null;
    const sheet = head?.closest<HTMLElement>('dialog, [popover]');
    return head && sheet && hasBar(head) ? swipeOf(sheet) : null;
  });
}

function hasBar(head: Element): boolean {
  return getComputedStyle(head, '::before').content !== 'none';
}

function swipeOf(sheet: HTMLElement): Swipe {
  const height = sheet.offsetHeight;
  const moveBack = () => void glideBy(sheet, 'y', 0);
  return {
    axis: 'y',
    move: (distance) => moveBy(sheet, 'y', Math.max(0, distance)),
    async end(distance, speed) {
      if (distance <= height / 3 && speed <= FLICK) return moveBack();
      await glideBy(sheet, 'y', height);
      close(sheet);
      moveBy(sheet, 'y', 0);
    },
    cancel: moveBack,
  };
}

/** As its button does: what listens for that cleans up, such as an entry of the history. */
function close(sheet: HTMLElement): void {
  if (sheet instanceof HTMLDialogElement) sheet.close();
  else sheet.hidePopover();
}
