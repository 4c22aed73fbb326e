import { trustedData } from './trusted';

/** One element of a document's head. */
export type HeadTag = {
  readonly name: 'meta' | 'link' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a script that is data, not code: JSON. */
  readonly text?: string;
};

/** What names a page to those who do not read it: search engines, previews, reference managers. */
export type Head = { readonly title: string; readonly tags: readonly HeadTag[] };

/** Tells the tags of a screen from those that stand in every page. */
const OWN = 'data-head';

/** Zotero's connector looks at the page again: https://www.zotero.org/support/dev/exposing_metadata */
const CHANGED = 'ZoteroItemUpdated';

/** As HTML, for a page rendered at build. */
export function writeHead({ title, tags }: Head): string {
  const written = tags.map(({ name, attributes, text }) => {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    const open = `<${name}${pairs.join('')} ${OWN}>`;
    // Within JSON a sign may stand as its number, and no element can end there.
    return text === undefined ? open : `${open}${text.replaceAll('<', '\\u003c')}</${name}>`;
  });
  return [`<title>${escaped(title)}</title>`, ...written].join('');
}

/** Puts the tags of a screen in the place of the screen's before it. */
export function showHead({ title, tags }: Head): void {
  document.title = title;
  for (const element of document.head.querySelectorAll(`[${OWN}]`)) element.remove();
  for (const { name, attributes, text } of tags) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.setAttribute(OWN, '');
    if (text !== undefined) element.textContent = trustedData(text);
    document.head.append(element);
  }
  document.dispatchEvent(new Event(CHANGED, { bubbles: true, cancelable: true }));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
