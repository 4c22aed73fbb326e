import { useSyncExternalStore } from 'react';

const lists = new Map<string, MediaQueryList>();

/** Whether a media query holds, as long as it does; `false` in a page rendered at build. */
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
  const known = lists.get(query) ?? matchMedia(query);
  lists.set(query, known);
  return known;
}
