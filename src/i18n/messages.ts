import { createContext, use } from 'react';
import type { Language, Texts } from './languages';
import type { TextStore } from './textStore';

export type Messages = Texts['messages'];

type Interface = {
  readonly messages: Messages;
  readonly language: Language;
  /** A language to offer; null: none, or the reader has answered. */
  readonly offered: Language | null;
  /** Switches to a language and remembers it; the present one is then a choice too. */
  readonly setLanguage: (language: Language) => void;
  readonly readTexts: TextStore['read'];
};

export const InterfaceContext = createContext<Interface | null>(null);

/** The language of the interface, what every screen says in it, and how to switch. */
export function useInterface(): Interface {
  const value = use(InterfaceContext);
  if (!value) throw new Error('expected an InterfaceContext around the component, found none');
  return value;
}

export function useMessages(): Messages {
  return useInterface().messages;
}

/**
 * Texts that load late, `useTexts('about')`. Suspends until they are loaded: the table of screens loads
 * them before a screen that needs them is shown.
 */
export function useTexts<Name extends keyof Texts['late']>(name: Name): Texts['late'][Name] {
  const texts = useInterface().readTexts();
  // Thrown and not given to `use`: React demands that a component that has called `use` calls it again when it is
  // rendered with the texts, and these are no promise then.
  if (texts instanceof Promise) throw texts;
  return texts[name];
}
