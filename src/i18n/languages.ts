import { texts } from 'site-language/messages';
import type { FeedTexts } from './ko/feed';
import type { LateTexts } from './ko/late';
import type { Messages } from './ko/messages';

/** Everything a language says, by when it is loaded. Korean sets the types. */
export type Texts = {
  /** What every screen says. */
  readonly messages: Messages;
  /** What single screens and dialogs say, by file of the language's folder. */
  readonly late: LateTexts;
  /** Feeds and search description: the build writes them, the page has no use for them. */
  readonly feed: FeedTexts;
};

type LanguageRow = {
  /** In the language itself. */
  readonly name: string;
  /** For the button that switches to it. */
  readonly shortName: string;
  /** Primary subtags that it answers to: `'ko'` for `ko-KR`. */
  readonly tags: readonly string[];
  readonly load: { readonly [Name in keyof Texts]: () => Promise<{ readonly texts: Texts[Name] }> };
};

/** From the settings of the site; the build writes it in. */
declare const __SITE_LANGUAGE__: 'ko' | 'en';

/**
 * One row a language, one folder with its texts. A text that a language lacks does not compile.
 * The messages of the site's language are a part of the first script: the pages are rendered in it, and it must be
 * there when others fail.
 */
const TABLE = {
  ko: {
    name: '한국어',
    shortName: '한',
    tags: ['ko'],
    load: {
      messages: async () => (__SITE_LANGUAGE__ === 'ko' ? { texts } : import('./ko/messages')),
      late: () => import('./ko/late'),
      feed: async () => (import.meta.env.SSR ? import('./ko/feed') : buildOnly()),
    },
  },
  en: {
    name: 'English',
    shortName: 'EN',
    tags: ['en'],
    load: {
      messages: async () => (__SITE_LANGUAGE__ === 'en' ? { texts } : import('./en/messages')),
      late: () => import('./en/late'),
      feed: async () => (import.meta.env.SSR ? import('./en/feed') : buildOnly()),
    },
  },
} satisfies Record<string, LanguageRow>;

export type Language = keyof typeof TABLE;

export const LANGUAGES: Readonly<Record<Language, LanguageRow>> = TABLE;

/** In the order of the table. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(TABLE).filter(isLanguage);

/** The language in which pages are rendered at build, and start. Its messages are loaded from the start. */
export const SITE_LANGUAGE: Language = __SITE_LANGUAGE__;

/** Where the reader's languages are all unknown. */
const FALLBACK: Language = 'en';

/**
 * Returns the first language of a list of tags that the interface has, English where it has none.
 * `['fr', 'ko-KR']` → `'ko'`.
 */
export function chooseLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.split('-')[0]?.toLowerCase();
    const language = LANGUAGE_CODES.find((code) => LANGUAGES[code].tags.includes(primary ?? ''));
    if (language) return language;
  }
  return FALLBACK;
}

/** Returns the language after this one in the table, the first after the last. */
export function nextLanguage(language: Language): Language {
  const index = LANGUAGE_CODES.indexOf(language);
  return LANGUAGE_CODES[(index + 1) % LANGUAGE_CODES.length] ?? SITE_LANGUAGE;
}

/** Reads a language of the table from its code; null for anything else. */
export function toLanguage(code: string | null): Language | null {
  return code !== null && isLanguage(code) ? code : null;
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(TABLE, code);
}

function buildOnly(): never {
  throw new Error('feed texts are for the build alone');
}
