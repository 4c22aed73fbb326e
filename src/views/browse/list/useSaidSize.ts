import { useSyncExternalStore } from 'react';
import { type ListSize, useListSizeStore } from './ListSizeContext';

/** What the list on screen says of its size; null: nothing, or not yet. */
export function useSaidSize(): ListSize | null {
  const store = useListSizeStore();
  return useSyncExternalStore(store.subscribe, store.get, () => null);
}
