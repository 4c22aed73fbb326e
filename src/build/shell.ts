import type { Rollup } from 'vite';
import type { RenderedPage } from './renderer';
import { securePage } from './securityPolicy';
import { element } from './xml';

/** Where the app stands in `index.html`, and what its head says where nothing else does. */
const APP = '<div id="app"></div>';
const HEAD = /<title>[^<]*<\/title>(\s*<meta name="description"[^>]*>)?/;
const STYLE = /<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/** An address that asks for something else than the newest day must not show it meanwhile. */
const ASKED = "<script>location.search&&document.getElementById('app').replaceChildren()</script>";

type Filling = {
  /** null: the app begins with nothing. */
  readonly page: RenderedPage | null;
  /** Addresses of what the script will ask for first. */
  readonly preload: readonly string[];
  /** The page is shown for other addresses than its own, which it must not answer. */
  readonly isForPlainOnly?: boolean;
};

/** A page of the site: the shell that Vite has made of `index.html`, filled. */
export function fillShell(shell: string, { page, preload, isForPlainOnly }: Filling): string {
  const preloads = preload.map((href) =>
    element('link', { rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' }),
  );
  // The policy first: nothing that a digest brings along is among what may run.
  const secured = securePage(isForPlainOnly ? shell.replace(APP, APP + ASKED) : shell);
  return secured
    .replace(HEAD, (kept) => page?.head ?? kept)
    .replace('</head>', () => `${preloads.map(({ markup }) => markup).join('')}</head>`)
    .replace(APP, () =>
      page ? `<div id="app" data-version="${page.version}">${page.app}</div>` : APP,
    );
}

/** The shell with its style in it: it is small, and nothing can be shown without it. */
export function inlineStyle(shell: string, bundle: Rollup.OutputBundle): string {
  return shell.replace(STYLE, (link, href: string) => {
    const asset = Object.values(bundle).find(
      ({ fileName, type }) => type === 'asset' && href.endsWith(`/${fileName}`),
    );
    return asset?.type === 'asset' ? `<style>${String(asset.source).trim()}</style>` : link;
  });
}
