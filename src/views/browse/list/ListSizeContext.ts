import { createContext, useContext, useLayoutEffect } from 'react';
import type { Sort } from '../../../question/question';
import type { Store } from '../../../store';

/** What the list on screen says of itself. */
export type ListSize = {
  /** In words. */
  readonly size: string;
  /** Said before it where there is room: that more is looked for; null: nothing is. */
  readonly looking: string | null;
  /** What to compare it with; null: nothing. */
  readonly note: string | null;
  /** The list may still change: papers are being read or searched. */
  readonly busy: boolean;
  /** The order of the list; null: that of the question. */
  readonly sort: Sort | null;
  /** The list looks for words, so that there is an order by relevance. */
  readonly hasWords: boolean;
};

/** From the list to the line of the filters and the glance; holds null where no list says its size. */
export const ListSizeContext = createContext<Store<ListSize | null> | null>(null);

export function useListSizeStore(): Store<ListSize | null> {
  const store = useContext(ListSizeContext);
  if (!store) throw new Error('ListSizeContext has no store');
  return store;
}

/** Says the size of a list while it is on screen. */
export function useListSize({ size, looking, note, busy, sort, hasWords }: ListSize): void {
  const store = useListSizeStore();
  useLayoutEffect(() => {
    store.set({ size, looking, note, busy, sort, hasWords });
  }, [store, size, looking, note, busy, sort, hasWords]);
  useLayoutEffect(() => () => store.set(null), [store]);
}
