import type { SiteSettings } from '../digest/siteSettings';

/** Where a build finds the texts of the language of its site. */
export const SITE_LANGUAGE_ALIAS = 'site-language';

/** The settings as constants of the code, each where it is declared. What pages show late is one of its own. */
export function siteConstants(settings: SiteSettings): Record<string, string> {
  const { mediaHosts, description, language, ...shown } = settings;
  return {
    __SITE__: JSON.stringify({ ...shown, language }),
    __SITE_DESCRIPTION__: JSON.stringify(description),
    __SITE_LANGUAGE__: JSON.stringify(language),
    __MEDIA_HOSTS__: JSON.stringify(mediaHosts),
  };
}
