import { trustedData } from './trusted';

/** An element of a document's head. */
export type HeadTag = {
  readonly name: 'meta' | 'link' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  /** JSON of a script that holds data. */
  readonly text?: string;
};

/** What a page tells search engines, previews and reference managers. */
export type Head = { readonly title: string; readonly tags: readonly HeadTag[] };

/** Marks the tags of a screen, in contrast to those of every page, where the script has written them. */
const SCREEN_TAG = 'data-head';

/** Also those that the build has written: between the title and the first tag of every page. */
const SCREEN_TAGS = `[${SCREEN_TAG}], title ~ :has(~ meta[name="viewport"])`;

/** Makes Zotero's connector read the page again: https://www.zotero.org/support/dev/exposing_metadata */
const UPDATED_EVENT = 'ZoteroItemUpdated';

/**
 * Writes a head as HTML, for a page rendered at build: without data for search engines, which run the script, and
 * which the other tags hold as well.
 */
export function writeHead({ title, tags }: Head): string {
  const elements = tags
    .filter(({ text }) => text === undefined)
    .map(({ name, attributes }) => {
      const pairs = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
      );
      return `<${name}${pairs.join('')}>`;
    });
  return [`<title>${escapeHtml(title)}</title>`, ...elements].join('');
}

/** Replaces the tags of the previous screen by those of this one. */
export function showHead({ title, tags }: Head): void {
  document.title = title;
  for (const element of document.head.querySelectorAll(SCREEN_TAGS)) element.remove();
  for (const { name, attributes, text } of tags) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.setAttribute(SCREEN_TAG, '');
    if (text !== undefined) element.textContent = trustedData(text);
    document.head.append(element);
  }
  document.dispatchEvent(new Event(UPDATED_EVENT, { bubbles: true, cancelable: true }));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
