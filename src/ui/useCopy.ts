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
      setState('failed');
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
