/**
 * Moves the focus to the results when a followed link is about to disappear with the old ones: the
 * browser would put it at the top of the page.
 */
export function focusResults(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}
