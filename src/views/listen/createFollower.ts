import { coveredHeight, scrollerOf } from '../../ui/scrollToStart';
import type { SentenceOnPage } from './sentenceOnPage';

/** A reader who scrolls is left alone for so long. */
const PAUSE_MS = 5000;
/** Between the top of a pane and the sentence that is scrolled to. */
const GAP = 24;

/** Keeps what is read in the upper half of the screen, unless the reader has just scrolled. */
export function createFollower() {
  /** When the reader has last scrolled each pane, or the page. */
  const scrolledAt = new WeakMap<EventTarget, number>();
  /** Its next scroll event tells of our own scrolling. */
  let own: EventTarget | null = null;
  const onScroll = ({ target }: Event) => {
    const scroller = target === document ? document.documentElement : target;
    if (scroller === own) own = null;
    else if (scroller) scrolledAt.set(scroller, performance.now());
  };
  const scrollBy = (scroller: Element, distance: number) => {
    const before = scroller.scrollTop;
    scroller.scrollTop += distance;
    if (scroller.scrollTop !== before) own = scroller;
  };
  return {
    /** Returns the function that ends it. */
    watch() {
      document.addEventListener('scroll', onScroll, { capture: true, passive: true });
      return () => document.removeEventListener('scroll', onScroll, { capture: true });
    },
    /** `covered`: height of what covers the foot of the page. */
    follow({ range, row }: SentenceOnPage, covered: number) {
      const element = row ?? range.startContainer.parentElement;
      if (!element) return;
      const { scroller, top } = scrollerOf(element);
      if (performance.now() - (scrolledAt.get(scroller) ?? -PAUSE_MS) < PAUSE_MS) return;
      const isPage = scroller === document.documentElement;
      const start = Math.max(top, coveredHeight(element));
      const end = isPage ? window.innerHeight - covered : scroller.getBoundingClientRect().bottom;
      const half = (end - start) / 2;
      const sentence = range.getBoundingClientRect();
      if (sentence.top >= start && sentence.bottom <= start + half) return;
      const rowTop = row?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
      const isRowShort = sentence.bottom - rowTop <= half;
      scrollBy(scroller, (isRowShort ? rowTop : sentence.top - GAP) - start);
    },
  };
}
