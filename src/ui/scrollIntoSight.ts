import { coveredHeight } from './scrollToStart';

/**
 * Scrolls the page as little as brings an element into sight, from its beginning on. `scrollIntoView` would
 * leave room for a header that is away.
 */
export function scrollIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const above = top - coveredHeight(element);
  const below = bottom - window.innerHeight;
  if (above < 0) window.scrollBy(0, above);
  else if (below > 0) window.scrollBy(0, Math.min(above, below));
}
