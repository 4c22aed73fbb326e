import { createContext } from 'react';
import type { Messages } from '../i18n/messages';

/** A screen that header or palette lead to. */
export type ScreenLink = {
  /** `'/authors'`: without parameters. */
  readonly to: string;
  readonly name: keyof Messages['nav'];
  /** The palette alone leads to the others; there is no room for `'wide'` on a phone. */
  readonly inHeader: boolean | 'wide';
  /** The letter to press after G; null: none. */
  readonly key: string | null;
};

/** The screens with a name, in the order of the header. */
export const ScreensContext = createContext<readonly ScreenLink[]>([]);
