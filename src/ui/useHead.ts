import { createContext, useContext, useEffect } from 'react';
import { type Head, showHead } from './head';

/** Collects the head of the screen where there is no document: the build writes it into the page. */
export const HeadCollector = createContext<((head: Head) => void) | null>(null);

/** Sets title and tags of the document while the caller is on screen; null: another component does. */
export function useHead(head: Head | null): void {
  const collect = useContext(HeadCollector);
  if (head) collect?.(head);
  // Compared by content: each render makes a new object.
  const serialized = JSON.stringify(head);
  useEffect(() => {
    const current: Head | null = JSON.parse(serialized);
    if (current) showHead(current);
  }, [serialized]);
}
