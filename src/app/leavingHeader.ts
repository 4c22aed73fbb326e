import { WIDE } from '../views/browse/list/hasSplitView';
import { createReaderScroll, type Direction } from './readerScroll';

/** How far the reader scrolls down until the header leaves, and up until it is back, in pixels. */
const LEAVES_AFTER = 24;
const RETURNS_AFTER = 8;

/**
 * Keys that scroll a page. Those that lead somewhere scroll as well, but the header must not come back over
 * what they lead to.
 */
const KEYS: Readonly<Record<string, Direction>> = {
  ArrowDown: 1,
  PageDown: 1,
  End: 1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -1,
};

/**
 * Says in an attribute of the root whether the header is away: it leaves while the reader scrolls down. It
 * stays while it is used, and next to the list, since the pane would get another height. At the top of the
 * page it is in its own place either way.
 *
 * @returns stops it
 */
export function watchHeader(header: HTMLElement): () => void {
  const root = document.documentElement;
  const reader = createReaderScroll(window.scrollY);
  const listening = new AbortController();
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) =>
    window.addEventListener(name, listener, {
      capture: true,
      passive: true,
      signal: listening.signal,
    });

  const setAway = (isAway: boolean) => {
    const state = isAway ? 'away' : 'here';
    if (root.dataset.header !== state) root.dataset.header = state;
  };
  const isUsed = () => header.querySelector(IN_USE) !== null;

  const splitView = matchMedia(WIDE);
  const canBeAway = () => window.scrollY > 0 && !splitView.matches;
  const correct = () => setAway(root.dataset.header === 'away' && canBeAway());
  // A page that the reader comes back to may have it away.
  correct();
  splitView.addEventListener('change', correct, { signal: listening.signal });

  let fingerY = 0;
  listen('touchstart', ({ touches: [finger] }) => {
    fingerY = finger?.clientY ?? 0;
  });
  listen('touchmove', ({ touches: [finger, secondFinger] }) => {
    if (!finger) return;
    const moved = finger.clientY - fingerY;
    fingerY = finger.clientY;
    if (secondFinger) reader.turn(0);
    else if (moved !== 0) reader.turn(moved < 0 ? 1 : -1);
  });
  listen('wheel', ({ deltaY, ctrlKey }) => {
    // With Ctrl it zooms.
    if (deltaY !== 0) reader.turn(ctrlKey ? 0 : deltaY > 0 ? 1 : -1);
  });
  listen('keydown', ({ key, shiftKey }) => {
    reader.turn(key === ' ' ? (shiftKey ? -1 : 1) : (KEYS[key] ?? 0));
  });
  listen('click', () => reader.turn(0));
  listen('popstate', () => reader.turn(0));
  listen('focusin', () => {
    if (isUsed()) setAway(false);
  });
  listen('scroll', ({ target }) => {
    // A pane or a list of suggestions scrolls by itself.
    if (target !== document) return;
    const distance = reader.moveTo(window.scrollY);
    const isOnTop = window.scrollY <= header.offsetHeight;
    if (distance < -RETURNS_AFTER || !canBeAway()) setAway(false);
    else if (distance > LEAVES_AFTER && !isOnTop && !isUsed()) setAway(true);
  });
  return () => listening.abort();
}

/**
 * What holds the header: the focus, where it is seen, or something open. A button that was tapped keeps the
 * focus too, though it is not used any more.
 */
const IN_USE = ':focus-visible, :popover-open, [aria-expanded="true"]';
