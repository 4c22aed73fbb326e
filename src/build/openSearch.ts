import { type Site, siteAddress } from '../digest/site';
import { element, type XmlElement, xmlDocument } from './xml';

/** Limits: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const MAX_SHORT_NAME = 16;
const MAX_LONG_NAME = 48;
const MAX_DESCRIPTION = 1024;

/**
 * Writes the OpenSearch 1.1 description by which a browser searches the app from its address bar.
 * `language` is a tag, `'ko'`. Cuts a name of more than 16 characters at a word and gives it in full as
 * `LongName`: `'하루논문 · Haru Papers'` → `'하루논문 · Haru'`.
 */
export function openSearch(
  site: Site,
  { name, description, language }: { name: string; description: string; language: string },
): string {
  const shortName = cut(name, MAX_SHORT_NAME);
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, shortName),
      ...(shortName === name ? [] : [element('LongName', {}, cut(name, MAX_LONG_NAME))]),
      element('Description', {}, cut(description, MAX_DESCRIPTION)),
      element('Url', { type: 'text/html', template: siteAddress(site, '?q={searchTerms}') }),
      image(site, 'favicon.svg', 'image/svg+xml', '16'),
      image(site, 'icon-512.png', 'image/png', '512'),
      element('Language', {}, language),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ]),
  );
}

function image(site: Site, path: string, type: string, side: string): XmlElement {
  return element('Image', { width: side, height: side, type }, siteAddress(site, path));
}

/** Cuts a text to at most `max` characters, after a whole word where there is one. */
function cut(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const start = characters.slice(0, max).join('');
  return characters[max] === ' ' ? start.trim() : start.replace(/ [^ ]*$/, '').trim();
}
