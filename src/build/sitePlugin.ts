import type { Plugin } from 'vite';
import { localText, type SiteSettings, wholeText } from '../digest/siteSettings';
import { escapeAttribute } from './xml';

/** The name of a site whose settings have none. */
const NAME = '하루논문 · Haru Papers';

/** Writes language, name and tagline of the site into `index.html`. Screens that name themselves take their place. */
export function sitePlugin({ language, name, tagline }: SiteSettings): Plugin {
  const texts: Record<string, string> = {
    '%SITE_NAME%': name === null ? NAME : wholeText(name, language),
    '%SITE_TAGLINE%': localText(tagline, language, language) ?? '',
  };
  return {
    name: 'haru-site',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/<html lang="[a-z]+"/, `<html lang="${language}"`)
          .replace(/%SITE_[A-Z]+%/g, (place) => escapeAttribute(texts[place] ?? place)),
    },
  };
}
