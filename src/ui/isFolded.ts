/** Whether an element is in a part of the page that is folded away: it is neither seen nor pressed. */
export function isFolded(element: Element): boolean {
  return element.closest('details:not([open]) > :not(summary)') !== null;
}
