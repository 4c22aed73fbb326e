/**
 * Calls `cancel` at Escape, before any other part of the page sees the key: it ends a drag, and closes
 * nothing. Returns what stops listening.
 */
export function cancelByEscape(cancel: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
