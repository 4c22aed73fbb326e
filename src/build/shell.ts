import type { Rollup } from 'vite';
import type { MediaHosts } from '../digest/media';
import type { RenderedPage } from './renderer';
import { securePage } from './securityPolicy';
import { shortenDocument, shortenMarkup } from './shortenMarkup';
import { element, type XmlElement } from './xml';

/** Places in `index.html` that a page fills in. */
const APP = '<div id="app"></div>';
const HEAD = /<title>[^<]*<\/title>(\s*<meta name="description"[^>]*>)?/;
/** Links to style sheets. */
export const STYLE = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/**
 * The first script: what starts a question comes right after it, and before any style sheet, which would
 * hold it back.
 */
export const FIRST_SCRIPT = /<script type="module"[^>]*><\/script>/;

type Filling = {
  readonly mediaHosts: MediaHosts;
  /** null: the app starts empty. */
  readonly page: RenderedPage | null;
  /** Of pages that addresses with a question lead to. */
  readonly start?: Start | null;
};

/** The script that starts what an address asks for, and the files of the day that the page holds, if any. */
type Start = {
  readonly script: string;
  readonly newest: string | null;
  /** Of its first rows alone. */
  readonly rows?: string | null;
};

/** Makes a page of the site from the shell, `index.html` as Vite has built it. */
export function fillShell(shell: string, { mediaHosts, page, start = null }: Filling): string {
  return fillSecured(secureShell(shell, mediaHosts, start), page);
}

/** Puts starting script and policy into the shell. They are the same in all pages with the same script. */
export function secureShell(shell: string, mediaHosts: MediaHosts, start: Start | null): string {
  const starting = start ? startElement(start).markup : '';
  if (!FIRST_SCRIPT.test(shell))
    throw new Error('index.html: expected a module script, found none');
  // The policy comes first, so that it allows no script of a digest.
  return securePage(
    shortenDocument(shell).replace(FIRST_SCRIPT, (first) => first + starting),
    mediaHosts,
  );
}

/** Puts a page into a shell with its policy. */
export function fillSecured(secured: string, page: RenderedPage | null): string {
  return secured
    .replace(HEAD, (defaultHead) => page?.head ?? defaultHead)
    .replace(APP, () =>
      page
        ? `${shortenMarkup(`<div id="app" data-version="${page.version}">`)}${page.app}</div>`
        : APP,
    );
}

/** The script knows the day by an attribute: its text, and so its hash in the policy, is the same in all pages. */
function startElement({ script, newest, rows }: Start): XmlElement {
  const day = { ...(newest && { 'data-newest': newest }), ...(rows && { 'data-rows': rows }) };
  return element('script', day, [{ markup: script.trim() }]);
}

/** Inlines the style sheet, as far as the page needs it at first: nothing can be painted without it. */
export function inlineStyle(
  shell: string,
  bundle: Rollup.OutputBundle,
  firstStyle: (style: string) => string,
): string {
  return shell.replace(STYLE, (link, href: string) => {
    const asset = Object.values(bundle).find(
      ({ fileName, type }) => type === 'asset' && href.endsWith(`/${fileName}`),
    );
    return asset?.type === 'asset'
      ? `<style data-first>${firstStyle(String(asset.source)).trim()}</style>`
      : link;
  });
}
