import { JSDOM } from 'jsdom';

/** A page as one reads it who runs no script: a crawler, the preview of a chat, a reference manager. */
export type Html = {
  readonly document: Document;
  /** Of the first tag with this `name` or `property`; null: there is none. */
  readonly meta: (name: string) => string | null;
  readonly metas: (name: string) => readonly string[];
  readonly canonical: string | null;
};

export function readHtml(text: string): Html {
  const { document } = new JSDOM(text).window;
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
