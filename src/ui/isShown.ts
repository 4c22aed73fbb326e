/**
 * Whether an element has a place on the page: it is neither hidden by a style nor folded away. Safari has
 * `checkVisibility` from 17.4 only.
 */
export function isShown(element: Element): boolean {
  return (
    element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)')
  );
}
