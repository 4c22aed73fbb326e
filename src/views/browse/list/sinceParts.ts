import { type ReactNode, useSyncExternalStore } from 'react';
import type { Day } from '../../../digest/day';
import { createStore } from '../../../store';

/** What the front page says of the time since the last visit. */
export type SinceParts = {
  /** Title of the glance, and what is next to it; null: this is the first visit. */
  readonly title: ReactNode;
  readonly aside: ReactNode;
  /** Where the list has the screen to itself, a line above it. */
  readonly line: ReactNode;
  /** Above the first day that is not new; null: there is none, or nothing is new. */
  readonly mark: { readonly day: Day; readonly line: ReactNode } | null;
};

/** Set by `views/marks`, which loads late; null: not known yet. One for the page, as it has one reader. */
export const sinceParts = createStore<SinceParts | null>(null);

/** null in a page rendered at build, and until the last visit is known. */
export function useSinceParts(): SinceParts | null {
  return useSyncExternalStore(sinceParts.subscribe, sinceParts.get, () => null);
}
