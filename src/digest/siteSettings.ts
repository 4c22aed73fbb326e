import { DEFAULT_MEDIA_HOSTS, type MediaHosts } from './media';

/** The languages of the interface in which a site can be rendered. */
export const SITE_LANGUAGES = ['ko', 'en'] as const;

export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** A text that is the same in every language, or one for each of some languages. */
export type LocalText = string | Readonly<Partial<Record<SiteLanguage, string>>>;

/**
 * What the owner says of a site and of its digests, in `site.json`. null: the file does not say. None of it has a
 * default that would claim something of the digests.
 */
export type SiteSettings = {
  /** null: that of the app. */
  readonly name: LocalText | null;
  /** Where there is little room, such as a home screen; null: `name`. */
  readonly shortName: LocalText | null;
  /** One sentence on what the site is. */
  readonly tagline: LocalText | null;
  /** What the page About begins with. */
  readonly description: LocalText | null;
  /** In which pages are rendered; the interface starts in it. */
  readonly language: SiteLanguage;
  readonly mediaHosts: MediaHosts;
  /** https, of the code that builds the site. */
  readonly repository: string | null;
  readonly sources: readonly Source[];
};

/** Where some of the digests come from. */
export type Source = {
  /** Below the folder of digests, with `/`, in NFC; null: all files that are in the folder of no other source. */
  readonly folder: string | null;
  readonly name: string | null;
  /** https */
  readonly url: string | null;
  readonly licence: Licence | null;
  /** Whether a language model has written the summaries; null: not known. */
  readonly writtenByModel: boolean | null;
  /** Whose votes these are. */
  readonly votesFrom: string | null;
  /** The language of the summaries as a tag, `'en'`. */
  readonly language: string | null;
};

export type Licence = { readonly name: string; readonly url: string | null };

/** Of a site without `site.json`. */
export const NO_SETTINGS: SiteSettings = {
  name: null,
  shortName: null,
  tagline: null,
  description: null,
  language: 'ko',
  mediaHosts: DEFAULT_MEDIA_HOSTS,
  repository: null,
  sources: [],
};

/**
 * Returns a text in a language, else in that of the site, else in any; null where there is none.
 * `({ ko: '하루논문', en: 'Haru Papers' }, 'en')` → `'Haru Papers'`.
 */
export function localText(
  text: LocalText | null,
  language: SiteLanguage,
  siteLanguage: SiteLanguage,
): string | null {
  if (text === null || typeof text === 'string') return text;
  return text[language] ?? text[siteLanguage] ?? Object.values(text)[0] ?? null;
}

/** Returns a text in all its languages, that of the site first: `'하루논문 · Haru Papers'`. */
export function wholeText(text: LocalText, siteLanguage: SiteLanguage): string {
  if (typeof text === 'string') return text;
  return [...new Set([text[siteLanguage], ...Object.values(text)])].filter(Boolean).join(' · ');
}

/**
 * Returns the index of the source of a file: of the sources whose folder holds it the one with the longest folder,
 * else the one without a folder. -1: the file is of no source.
 *
 * @param path below the folder of digests, with `/`
 */
export function sourceOfFile(sources: readonly Source[], path: string): number {
  const lengthOf = ({ folder }: Source) => (folder === null ? 0 : folder.length);
  let found = -1;
  for (const [index, source] of sources.entries()) {
    const holds = source.folder === null || isInFolder(path, source.folder);
    const best = sources[found];
    if (holds && (!best || lengthOf(source) > lengthOf(best))) found = index;
  }
  return found;
}

/**
 * Returns whether a file is in the folder of a source, at any depth. Disks of macOS give `'연구실/2025-02-26.md'` with
 * its Hangul taken apart (NFD), editors write it whole.
 *
 * @param folder in NFC
 */
export function isInFolder(path: string, folder: string): boolean {
  return path.normalize('NFC').startsWith(`${folder}/`);
}
