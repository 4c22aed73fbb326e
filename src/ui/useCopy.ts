import { useEffect, useRef, useState } from 'react';

/** How long one is told that it is done. */
const SAID_MS = 2500;

export type Copied = 'idle' | 'copied' | 'failed';

/** Copies a text, and tells for a moment how that went. */
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
      // No permission, or a page served without TLS.
      setState('failed');
    }
    timer.current = setTimeout(() => setState('idle'), SAID_MS);
  };
  return [state, copy];
}

/** A text that is still to come must be promised within the press, or Safari takes it for nobody's wish. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) {
    return navigator.clipboard.writeText(await text);
  }
  const blob = text.then((found) => new Blob([found], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
