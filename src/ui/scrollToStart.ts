/**
 * Scrolls what is right around an element, so that the element begins where it is not covered: at the bottom
 * of what covers the top of the screen, or at the top of a pane. `scrollIntoView` would scroll the page
 * around a pane, too.
 */
export function scrollToStart(element: Element): void {
  const { scroller, top } = scrollerOf(element);
  const start = Math.max(top, coveredHeight(element));
  scroller.scrollTop += element.getBoundingClientRect().top - start;
}

/**
 * Height of what covers the top of the screen where an element is, in pixels: its `scroll-margin-top`, less
 * that of `main` while the header is away.
 */
export function coveredHeight(element: Element): number {
  const main = document.documentElement.dataset.header === 'away' && document.querySelector('main');
  return scrollMarginOf(element) - (main ? scrollMarginOf(main) : 0);
}

function scrollMarginOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
}

/** What scrolls around an element, a pane or the page, and its top edge on the screen. */
export function scrollerOf(element: Element): { scroller: Element; top: number } {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) {
      return { scroller: around, top: around.getBoundingClientRect().top };
    }
  }
  return { scroller: document.documentElement, top: 0 };
}
