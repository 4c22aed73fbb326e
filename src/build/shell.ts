import type { Rollup } from 'vite';
import type { RenderedPage } from './renderer';
import { securePage } from './securityPolicy';
import { element } from './xml';

/** Places in `index.html` that a page fills in. */
const APP = '<div id="app"></div>';
const HEAD = /<title>[^<]*<\/title>(\s*<meta name="description"[^>]*>)?/;
const STYLE = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/** Removes the newest day before it is painted where the address holds a question. */
const HIDE_FOR_QUESTION =
  "<script>location.search&&!document.documentElement.hasAttribute('data-outdated')&&document.getElementById('app').replaceChildren()</script>";

type Filling = {
  /** null: the app starts empty. */
  readonly page: RenderedPage | null;
  /** Addresses of the files that the script reads first. */
  readonly preload: readonly string[];
  /** Addresses with a question lead to the page too, which must not show then. */
  readonly isHiddenForQuestions?: boolean;
};

/** Makes a page of the site from the shell, `index.html` as Vite has built it. */
export function fillShell(shell: string, { page, preload, isHiddenForQuestions }: Filling): string {
  const preloads = preload.map((href) =>
    element('link', { rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' }),
  );
  // The policy comes first, so that it allows no script of a digest.
  const secured = securePage(
    isHiddenForQuestions ? shell.replace(APP, APP + HIDE_FOR_QUESTION) : shell,
  );
  return secured
    .replace(HEAD, (defaultHead) => page?.head ?? defaultHead)
    .replace('</head>', () => `${preloads.map(({ markup }) => markup).join('')}</head>`)
    .replace(APP, () =>
      page ? `<div id="app" data-version="${page.version}">${page.app}</div>` : APP,
    );
}

/** Inlines the style sheet: it is small, and nothing can be painted without it. */
export function inlineStyle(shell: string, bundle: Rollup.OutputBundle): string {
  return shell.replace(STYLE, (link, href: string) => {
    const asset = Object.values(bundle).find(
      ({ fileName, type }) => type === 'asset' && href.endsWith(`/${fileName}`),
    );
    return asset?.type === 'asset' ? `<style>${String(asset.source).trim()}</style>` : link;
  });
}
