import { type Site, siteAddress } from '../digest/site';
import { element, type XmlElement, xmlDocument } from './xml';

/** Limits: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/**
 * What lets a browser search the app from its address bar: an OpenSearch 1.1 description. `language` is
 * a tag, `'ko'`. Of a name over 16 characters as many words are kept as fit, and the whole of it is told
 * beside them: `'하루논문 · Haru Papers'` → `'하루논문 · Haru'`.
 */
export function openSearch(
  site: Site,
  { name, description, language }: { name: string; description: string; language: string },
): string {
  const shortName = cut(name, SHORT_NAME);
  return xmlDocument(
    element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, shortName),
      ...(shortName === name ? [] : [element('LongName', {}, cut(name, LONG_NAME))]),
      element('Description', {}, cut(description, DESCRIPTION)),
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

/** The words of a text that fit into so many characters; of one longer word its beginning. */
function cut(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most).join('');
  return characters[most] === ' ' ? start.trim() : start.replace(/ [^ ]*$/, '').trim();
}
