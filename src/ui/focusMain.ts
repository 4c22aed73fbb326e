/**
 * Moves the focus to what the page is about, when the element that has it is about to disappear: the browser would put
 * it at the top of the page.
 */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}
