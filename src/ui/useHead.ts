import { createContext, useContext, useEffect } from 'react';
import { type Head, showHead } from './head';

/** Takes the head of the screen where there is no document: the build writes it into the page. */
export const HeadCollector = createContext<((head: Head) => void) | null>(null);

/** Names the document while the caller is on screen; null: another names it. */
export function useHead(head: Head | null): void {
  const collect = useContext(HeadCollector);
  if (head) collect?.(head);
  // By what it says: each render makes a new one.
  const said = JSON.stringify(head);
  useEffect(() => {
    const told: Head | null = JSON.parse(said);
    if (told) showHead(told);
  }, [said]);
}
