import type { Day } from '../digest/day';
import { localText, type SiteSettings, type Source, wholeText } from '../digest/siteSettings';
import type { KnownSection } from './feed';

/** What files for machines say besides the papers, in the language of the site; `i18n` has it. */
export type FileTexts = {
  /** Of a site whose settings have none. */
  readonly name: string;
  readonly description: string;
  /** Describes the search, with what the settings say of the site. */
  readonly search: string;
  readonly credit: (name: string | null, licence: string | null) => string;
  readonly byModel: string;
  /** The title of a day's entry. */
  readonly entry: (day: Day, papers: number) => string;
  readonly votes: (count: number) => string;
  /** Headings of the sections that are known. */
  readonly sections: Readonly<Record<KnownSection, string>>;
  /** Address below the base → name and description. */
  readonly shortcuts: Readonly<Record<string, readonly string[]>>;
};

/** The words of a site: those of its settings, else those of the language. */
export type SiteWords = Pick<FileTexts, 'entry' | 'votes' | 'sections' | 'shortcuts' | 'search'> & {
  /** A language tag, `'ko'`. */
  readonly language: string;
  readonly title: string;
  /** In all its languages. */
  readonly fullName: string;
  readonly shortName: string;
  readonly description: string;
  /** Of the feeds: what the site is, whose digests these are, and that a model wrote them. */
  readonly subtitle: string;
  /** Source and licence; null: neither is known. */
  readonly creditOf: (source: Source) => string | null;
};

/** Puts the words of a site together. */
export function siteWords(settings: SiteSettings, texts: FileTexts): SiteWords {
  const { language, sources } = settings;
  const say = (text: SiteSettings['name']) => localText(text, language, language);
  const title = say(settings.name) ?? texts.name;
  const description = say(settings.description) ?? say(settings.tagline) ?? texts.description;
  const creditOf = ({ name, licence }: Source) =>
    name === null && licence === null ? null : texts.credit(name, licence?.name ?? null);
  const isByModel = sources.length > 0 && sources.every((source) => source.writtenByModel);
  const credits = sources.flatMap((source) => creditOf(source) ?? []).map((credit) => `${credit}.`);
  return {
    entry: texts.entry,
    votes: texts.votes,
    sections: texts.sections,
    shortcuts: texts.shortcuts,
    search: texts.search,
    language,
    title,
    fullName: wholeText(settings.name ?? texts.name, language),
    shortName: say(settings.shortName) ?? title,
    description,
    subtitle: [description, ...(isByModel ? [texts.byModel] : []), ...credits].join(' '),
    creditOf,
  };
}
