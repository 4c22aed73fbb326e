import type { MouseEvent } from 'react';

/** Whether a click follows a link here: with a key held down the browser opens a tab or a window, or saves it. */
export function isPlainClick({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
