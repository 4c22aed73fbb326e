/**
 * Brings the focus to what a link opens that is gone once it was followed: left to itself it would fall
 * to the top of the page.
 */
export function focusResults(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}
