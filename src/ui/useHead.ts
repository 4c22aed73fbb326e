import { createContext, useContext, useEffect } from 'react';
import { type Head, showHead } from './head';

/** Collects the head of the screen where there is no document: the build writes it into the page. */
export const HeadCollector = createContext<((head: Head) => void) | null>(null);

/** The heads of what is on screen: the last one shows. */
const heads: Head[] = [];

/** Sets title and tags of the document while the caller is on screen; null: another component does. */
export function useHead(head: Head | null): void {
  const collect = useContext(HeadCollector);
  if (head) collect?.(head);
  // Compared by content: each render makes a new object.
  const serialized = JSON.stringify(head);
  useEffect(() => {
    const current: Head | null = JSON.parse(serialized);
    if (!current) return;
    heads.push(current);
    showHead(current);
    return () => {
      heads.splice(heads.indexOf(current), 1);
      // What failed has been read by now: the screen around it goes on.
      const [last] = heads.slice(-1);
      if (last) showHead(last);
    };
  }, [serialized]);
}
