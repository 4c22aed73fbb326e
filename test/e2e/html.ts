import { JSDOM } from 'jsdom';

/** A page as programs read it that run no script: crawlers, previews in chats, reference managers. */
export type Html = {
  readonly document: Document;
  /** The content of the first tag with this `name` or `property`; null when there is none. */
  readonly meta: (name: string) => string | null;
  readonly metas: (name: string) => readonly string[];
  readonly canonical: string | null;
};

// One window for all pages: making a window takes ten times as long as parsing a page.
const parser = new new JSDOM().window.DOMParser();

export function readHtml(text: string): Html {
  const document = parser.parseFromString(text, 'text/html');
  const metas = (name: string) =>
    [...document.head.querySelectorAll('meta')]
      .filter((tag) => [tag.getAttribute('name'), tag.getAttribute('property')].includes(name))
      .map(({ content }) => content);
  const canonical = document.head.querySelector('link[rel=canonical]')?.getAttribute('href');
  return {
    document,
    metas,
    meta: (name) => metas(name)[0] ?? null,
    canonical: canonical ?? null,
  };
}
