import { useEffect, useRef, useState } from 'react';

/** How long the result is shown. */
const SHOWN_MS = 2500;

export type Copied = 'idle' | 'copied' | 'failed';

/** Copies text to the clipboard, and tells for a moment whether that worked. */
export function useCopy(): readonly [
  state: Copied,
  copy: (text: string | Promise<string>) => Promise<void>,
] {
  const [state, setState] = useState<Copied>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (text: string | Promise<string>) => {
    clearTimeout(timer.current);
    try {
      await write(text);
      setState('copied');
    } catch {
      // No permission, or a page on plain HTTP.
      const ready = await Promise.resolve(text).catch(() => null);
      setState(ready !== null && writeByField(ready) ? 'copied' : 'failed');
    }
    timer.current = setTimeout(() => setState('idle'), SHOWN_MS);
  };
  return [state, copy];
}

/** Safari accepts text that is not ready yet only as a promise passed during the click. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) {
    return navigator.clipboard.writeText(await text);
  }
  const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** Copies the selection of a field, which needs neither permission nor HTTPS. Focus and selection stay as they were. */
function writeByField(text: string): boolean {
  const { activeElement } = document;
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // The policy allows a script to set styles.
  Object.assign(field.style, { position: 'fixed', opacity: '0' });
  // All of the page but an open dialog is inert: a field there could not be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    if (range) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  }
}
