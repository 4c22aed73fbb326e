import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { NOTHING_READ } from '../archive/contract';
import { createOfflineCache } from '../archive/offline/offlineCache';
import type { Archive } from '../archive/page/archive';
import type { RenderedPage } from '../build/renderer';
import type { Site } from '../digest/site';
import { FailureError } from '../failure';
import { LANGUAGES, SITE_LANGUAGE } from '../i18n/languages';
import { createTextStore } from '../i18n/textStore';
import { type Head, writeHead } from '../ui/head';
import { HeadCollector } from '../ui/useHead';
import { App } from './App';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';
import { SCREEN_PAGES } from './routes';
import { readPageVersion } from './start/pageVersion';

/** Digests that stay in memory for the next pages. */
const MAX_DIGESTS = 8;

/**
 * Makes the renderer of the app's pages in the language of the site, as HTML that is readable without a
 * script.
 *
 * @param files of the archive, path below the base → text
 * @returns `render`, from a path below the base (`'paper/2502.18411'`) to its page; `screens`, whose pages
 *   these are; `texts` of feeds and search description; and `close`, which must be called in the end:
 *   cached queries keep the process alive
 */
export async function createRenderer(files: ReadonlyMap<string, string>, site: Site) {
  const queryClient = createQueryClient();
  const { messages, feed } = LANGUAGES[SITE_LANGUAGE].load;
  const loaded = (await messages()).texts;
  const texts = createTextStore(SITE_LANGUAGE, loaded);
  const context = { archive: archiveOf(files, site), queryClient, texts };
  const hasFeeds = site.origin !== '';

  async function render(path: string): Promise<RenderedPage> {
    const version = await readPageVersion(path, context);
    const history = createMemoryHistory({ initialEntries: [site.base + path] });
    const router = createAppRouter(context, site.base, history);
    // Otherwise the router writes a script into the page.
    router.update({ ...router.options, scrollRestoration: false });
    await router.load();
    const { html, head } = await renderPage(
      <App {...context} {...{ router, site: { ...site, hasFeeds } }} />,
    );
    if (!head) throw new Error(`${path}: expected a screen that names its page, found none`);
    dropQueries(queryClient);
    return { app: html, head: writeHead(head), version: version ?? '' };
  }

  return {
    render,
    screens: SCREEN_PAGES,
    texts: { name: loaded.site.name, ...(await feed()).texts },
    close: () => queryClient.clear(),
  };
}

/** The files alone: questions are never answered. */
function archiveOf(files: ReadonlyMap<string, string>, site: Site): Archive {
  return {
    readFile: async (path) => {
      const text = files.get(path);
      if (text === undefined) throw new FailureError({ kind: 'unreachable', file: path });
      return new TextEncoder().encode(text);
    },
    client: {
      ask: () => new Promise(() => {}),
      start: () => {},
      progress: () => NOTHING_READ,
      subscribe: () => () => {},
    },
    offlineCache: createOfflineCache(site.base),
  };
}

/** `head` is what the last component that names the page says; null: none does. */
async function renderPage(app: ReactNode): Promise<{ html: string; head: Head | null }> {
  const heads: Head[] = [];
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <HeadCollector value={(head) => void heads.push(head)}>{app}</HeadCollector>,
    {
      // One chunk: HTML that comes in several needs a script to put itself together.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      // React would leave a failed section to the script.
      onError: (error) => void failures.push(error),
    },
  );
  if (failures.length > 0) throw failures[0];
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  return { html: Buffer.concat(chunks).toString('utf8'), head: heads.at(-1) ?? null };
}

/** The pages of a day are rendered one after the other; a whole archive would fill the memory. */
function dropQueries(queryClient: QueryClient): void {
  queryClient.removeQueries({ queryKey: ['paper'] });
  queryClient.removeQueries({ queryKey: ['period'] });
  const digests = { queryKey: ['digest'] };
  if (queryClient.getQueryCache().findAll(digests).length > MAX_DIGESTS) {
    queryClient.removeQueries(digests);
  }
}
