import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * A key for a text field, which changes when its text is replaced while it does not have the focus: the new
 * element has nothing to undo. The browser keeps a node of each text that was typed and then replaced, up to
 * a thousand, and undoing cannot bring back what the page has replaced.
 */
export function useFieldKey(input: RefObject<HTMLInputElement | null>, text: string): number {
  const [key, setKey] = useState(0);
  const previous = useRef(text);
  useLayoutEffect(() => {
    if (previous.current === text) return;
    previous.current = text;
    if (document.activeElement !== input.current) setKey((current) => current + 1);
  }, [input, text]);
  return key;
}
