import { localText, SITE_LANGUAGES, type SiteSettings, type Source } from '../digest/siteSettings';

/** Where the code finds the texts of the language of the site. */
export const SITE_LANGUAGE_ALIAS = 'site-language';

/**
 * The settings as constants of the code, each where it is declared, so that every file holds what it shows and no
 * more. Texts are one for each language of the interface: `__NAME_KO__`.
 */
export function siteConstants(settings: SiteSettings): Record<string, string> {
  const { mediaHosts, language, repository, sources } = settings;
  const texts = SITE_LANGUAGES.flatMap((code) =>
    (['name', 'tagline', 'description'] as const).map((key) => {
      const text = localText(settings[key], code, language);
      return [`__${key}_${code}__`.toUpperCase(), text] as const;
    }),
  );
  const constants = {
    ...Object.fromEntries(texts),
    __MARK__: markOf(localText(settings.shortName ?? settings.name, language, language)),
    __SITE_LANGUAGE__: language,
    __SOURCES__: sources,
    __CREDITS__: creditsOf(sources),
    __WRITTEN_BY__: writtenBy(sources),
    __SPOKEN__: spokenLanguages(settings),
    __REPOSITORY__: repository,
    __MEDIA_HOSTS__: mediaHosts,
  };
  return Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

/** The languages of the summaries, as tags, each once: that of the site for a source that names none. */
function spokenLanguages({ language, sources }: SiteSettings): readonly string[] {
  const tags = sources.map((source) => source.language ?? language);
  return tags.length > 0 ? [...new Set(tags)] : [language];
}

/**
 * What a seal holds of a name and what follows it: the first word of several, else two syllables, else all of it.
 * `'하루논문'` → `['하루', '논문']`. Both together are the name.
 */
export function markOf(name: string | null): readonly [seal: string, rest: string] {
  const [, seal = '', rest = ''] = SEAL.exec(name ?? APP_NAME) ?? [];
  return [seal, rest];
}

const SEAL = /^(\S+(?= )|[가-힣]{2}|.+)(.*)$/;

const APP_NAME = '하루논문';

/** Names and licences of all sources, each after what divides it from the one before, and with its address. */
function creditsOf(sources: readonly Source[]) {
  const links = sources.flatMap(({ name, url, licence }) => {
    const shown = [...(name === null ? [] : [{ name, url }]), ...(licence ? [licence] : [])];
    return shown.map((link, index) => ({ ...link, before: index === 0 ? '; ' : ', ' }));
  });
  return links.map(({ before, name, url }, index) => [index === 0 ? '' : before, name, url]);
}

/** Of all summaries; null: that differs, or is not known. The page of a paper says it of that paper. */
function writtenBy(sources: readonly Source[]): 'model' | 'people' | null {
  const [isByModel = null, ...others] = new Set(sources.map((source) => source.writtenByModel));
  if (isByModel === null || others.length > 0) return null;
  return isByModel ? 'model' : 'people';
}
