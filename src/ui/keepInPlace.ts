import { scrollerOf, scrollToStart } from './scrollToStart';

/** What readers move and press with: they are somewhere else from then on. */
const READER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
/** Positions that differ by less are equal: browsers round them to pixels of the screen. */
const TOLERANCE = 1;

type Options = {
  /** Scrolls to the element; does nothing where it is in place. */
  place?: (element: Element) => void;
  /** Called when the reader has ended it. */
  onReader?: () => void;
  /** The element has a range and no exact place: it stays where in this range it is. */
  isLoose?: boolean;
};

/**
 * Scrolls to an element as soon as it is drawn, and again whenever it moves because something above it is
 * drawn, takes its real size or goes. Ends when the reader scrolls, touches, presses, or goes back.
 *
 * @param find returns the element, null while it is not drawn; asked again at every change of the page
 * @returns stops it
 */
export function keepInPlace(
  find: () => Element | null,
  { place = scrollToStart, onReader, isLoose = false }: Options = {},
): () => void {
  const root = document.documentElement;
  let kept: Element | null = null;
  let placed = { top: 0, scrolled: 0, length: 0 };
  /** False until the frame that the element is placed in: the router scrolls to the top within it. */
  let isSettled = false;
  const watched = new Set<Element>();

  const arrange = () => {
    if (!kept) return;
    if (isLoose && isSettled) {
      // The browser itself keeps what is first on screen, which is drawn anew when a day comes.
      scrollerOf(kept).scroller.scrollTop += positionOf(kept).top - placed.top;
    }
    place(kept);
    placed = positionOf(kept);
  };
  const sizes = new ResizeObserver(() => {
    arrange();
    isSettled = true;
  });
  const look = () => {
    const found = find();
    if (found !== kept) {
      sizes.disconnect();
      watched.clear();
      kept = found;
      isSettled = false;
      arrange();
    }
    // Watched before the next frame is painted: what was drawn above it has its size then.
    for (const part of kept ? partsAbove(kept) : []) {
      if (!watched.has(part)) sizes.observe(part);
      watched.add(part);
    }
  };
  const nodes = new MutationObserver(look);

  const stop = () => {
    if (!isLoose) {
      root.style.removeProperty('overflow-anchor');
      delete root.dataset.placed;
    }
    // The caller holds on to this function, which must hold on to no part of a page that is gone.
    kept = null;
    watched.clear();
    sizes.disconnect();
    nodes.disconnect();
    for (const event of READER_EVENTS) window.removeEventListener(event, onEvent, true);
    window.removeEventListener('popstate', stop);
    document.removeEventListener('scroll', onScroll, true);
  };
  const onEvent = (event: Event) => {
    // The key that has led here is still held down.
    if (event instanceof KeyboardEvent && event.repeat) return;
    // What was drawn above since the last frame has moved it: the key would start from another day.
    if (event instanceof KeyboardEvent) arrange();
    stop();
    onReader?.();
  };
  /** A scroll bar, a search in the page and a screen reader scroll without an event of their own. */
  const onScroll = (event: Event) => {
    if (!kept || !isSettled) return;
    const { top, scrolled, length } = positionOf(kept);
    // The browser scrolls where the page ends earlier for a moment, or something grows above what is on screen.
    if (length !== placed.length) return arrange();
    const hasMoved = Math.abs(top - placed.top) > TOLERANCE;
    const isLaidOutAnew = Math.abs(top + scrolled - placed.top - placed.scrolled) > TOLERANCE;
    if (hasMoved && !isLaidOutAnew) onEvent(event);
  };

  // The browser would keep another element in place, which looks like scrolling by the reader.
  if (!isLoose) {
    root.style.setProperty('overflow-anchor', 'none');
    root.dataset.placed = '';
  }
  // While it is captured: an event that has led here has passed the window already.
  for (const event of READER_EVENTS) {
    window.addEventListener(event, onEvent, { capture: true, passive: true });
  }
  window.addEventListener('popstate', stop);
  document.addEventListener('scroll', onScroll, true);
  nodes.observe(document.body, { childList: true, subtree: true });
  look();
  return stop;
}

/** Whatever an element's distance from the top depends on: itself, what is around it, what comes before. */
function* partsAbove(element: Element): Generator<Element> {
  for (let part: Element | null = element; part; part = part.parentElement) {
    for (let other: Element | null = part; other; other = other.previousElementSibling) yield other;
  }
}

/** Where an element is in what scrolls around it, how far that is scrolled, and how long it is. */
function positionOf(element: Element) {
  const { scroller, top } = scrollerOf(element);
  const { scrollTop: scrolled, scrollHeight: length } = scroller;
  return { top: element.getBoundingClientRect().top - top, scrolled, length };
}

/** Whether the page is where `keepInPlace` has put it, and no reader has moved it since. */
export function isPlaced(): boolean {
  return document.documentElement.dataset.placed !== undefined;
}
