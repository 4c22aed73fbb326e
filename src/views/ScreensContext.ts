import { useParams } from '@tanstack/react-router';
import { createContext } from 'react';
import type { Messages } from '../i18n/messages';

/** A screen that header or palette lead to. */
export type ScreenLink = {
  /** `'/authors'`: without parameters. */
  readonly to: string;
  readonly name: keyof Messages['nav'];
  /** On a phone the menu has all of them; the menu and the palette lead to the others. */
  readonly inHeader: boolean;
  /** The letter to press after G; null: none. */
  readonly key: string | null;
};

/** The screens with a name, in the order of the header. */
export const ScreensContext = createContext<readonly ScreenLink[]>([]);

/** The address of the screen that a day, a paper, a topic or an author belongs to; undefined elsewhere. */
export function useParentScreen() {
  return useParams({
    strict: false,
    select: ({ day, _splat, name, topic }) =>
      (day ?? _splat) ? '/' : (topic && '/topics') || (name && '/authors'),
  });
}

/**
 * When a link to a screen is the current one, whatever is asked there. Every address begins with that of the first
 * screen.
 */
export function activeOptionsOf(to: string) {
  return { exact: to === '/', includeSearch: false };
}
