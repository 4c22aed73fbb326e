import { createContext, type RefObject, use } from 'react';
import type { SeenList } from '../../../archive/contract';

/** A list as the reader has left it; one that was not used is not kept. */
export type LeftList = { readonly question: string; readonly seen: SeenList };

/** Provided once for the app: the list that was left last, for when the reader comes back to it. */
export const LeftListContext = createContext<RefObject<LeftList | null> | null>(null);

export function useLeftList(): RefObject<LeftList | null> {
  const left = use(LeftListContext);
  if (!left) throw new Error('expected a LeftListContext around the component, found none');
  return left;
}
