import { createContext, useContext } from 'react';
import { ko } from './ko/messages';

/** Every sentence of the interface; a language is complete or does not compile. */
export type Messages = typeof ko;

/** English comes when it is asked for: most readers never do. */
const LANGUAGES = {
  ko: async () => ko,
  en: async () => (await import('./en/messages')).en,
} satisfies Record<string, () => Promise<Messages>>;
export type Language = keyof typeof LANGUAGES;

export function loadMessages(language: Language): Promise<Messages> {
  return LANGUAGES[language]();
}

/** The first language of a list of tags that the interface has, else English: `['ko-KR']` → `ko`. */
export function chooseLanguage(tags: readonly (string | null)[]): Language {
  const codes = tags.map((tag) => tag?.split('-')[0]?.toLowerCase());
  return codes.find((code): code is Language => code === 'ko' || code === 'en') ?? 'en';
}

type Interface = {
  readonly messages: Messages;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
};

export const InterfaceContext = createContext<Interface>({
  messages: ko,
  language: 'ko',
  setLanguage: () => {},
});

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useMessages(): Messages {
  return useContext(InterfaceContext).messages;
}
