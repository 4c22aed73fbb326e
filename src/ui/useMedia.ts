import { useSyncExternalStore } from 'react';

/** Module state: one object of the browser for each query in the code, shared by hundreds of rows. */
const lists = new Map<string, MediaQueryList>();

/** Whether a media query matches, as the screen changes; `false` in a page rendered at build. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = listOf(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => listOf(query).matches,
    () => false,
  );
}

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}
