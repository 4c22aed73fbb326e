import { useEffect, useRef, useState } from 'react';

/** How long one is told that it is done. */
const SAID_MS = 2500;

export type Copied = 'idle' | 'copied' | 'failed';

/** Copies a text, and tells for a moment how that went. */
export function useCopy(): readonly [state: Copied, copy: (text: string) => Promise<void>] {
  const [state, setState] = useState<Copied>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // No permission, or a page served without TLS.
      setState('failed');
    }
    timer.current = setTimeout(() => setState('idle'), SAID_MS);
  };
  return [state, copy];
}
