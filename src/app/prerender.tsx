import type { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { NOTHING_READ } from '../archive/contract';
import { createOfflineCache } from '../archive/offline/offlineCache';
import type { Archive } from '../archive/page/archive';
import { digestQuery, manifestQuery } from '../archive/page/fileQueries';
import type { ReadFile } from '../archive/readFile';
import type { LinkedTo, RenderedPage } from '../build/renderer';
import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { digestFile } from '../digest/manifest';
import type { Paper } from '../digest/paper';
import type { Site } from '../digest/site';
import { FailureError } from '../failure';
import { LANGUAGES, SITE_LANGUAGE } from '../i18n/languages';
import { createTextStore } from '../i18n/textStore';
import { type Head, writeHead } from '../ui/head';
import { HeadCollector } from '../ui/useHead';
import { type RelatedLink, RenderedRelatedContext } from '../views/paper/RenderedRelatedContext';
import { RenderedTopicsContext } from '../views/paper/RenderedTopicsContext';
import { RenderedTopicContext } from '../views/topics/RenderedTopicContext';
import { App } from './App';
import { createQueryClient } from './queryClient';
import { createRelatedLinks } from './relatedLinks';
import { createRenderedTopics } from './renderedTopics';
import { createAppRouter } from './router';
import { SCREEN_PAGES } from './screenLists';
import { readPageVersion } from './start/pageVersion';

/** Digests that stay in memory for the next pages: those of a month, whose days and papers follow one another. */
const MAX_DIGESTS = 31;

/**
 * Makes the renderer of the app's pages in the language of the site, as HTML that is readable without a
 * script.
 *
 * @returns `render`, from a path below the base (`'paper/2502.18411'`) and the files of an archive, path below
 *   the base → text, to its page; `isCurrent`, of a page that a build before has rendered; `screens`, whose pages these
 *   are; `texts` of feeds and search description
 */
export async function createRenderer(site: Site, { papers, topicsOf }: LinkedTo) {
  const { messages, feed } = LANGUAGES[SITE_LANGUAGE].load;
  const loaded = (await messages()).texts;
  const texts = createTextStore(SITE_LANGUAGE, loaded);
  const hasFeeds = site.origin !== '';
  /** By path of the file, which tells its content: the pages of a day come one after the other. */
  const digests: ReadDigests = new Map();
  const relatedLinks = createRelatedLinks(papers);
  const renderedTopic = createRenderedTopics(papers, topicsOf);
  const linksToTopics = (id: ArxivId) =>
    topicsOf(id).map((topic) => ({ id: topic.id, name: topic[SITE_LANGUAGE] }));

  /** Nothing that a page has read is there for the next one, but for digests that both read. */
  async function render(path: string, files: ReadonlyMap<string, string>): Promise<RenderedPage> {
    const queryClient = createQueryClient();
    const archive = archiveOf(files, site);
    /** React may ask more than once. */
    const related = new Map<ArxivId, RelatedLink>();
    const relatedTo = (id: ArxivId) => {
      const links = relatedLinks.find(id);
      for (const link of links) related.set(link.id, link);
      return links;
    };
    const context = { archive, queryClient, texts };
    for (const [file, { day, papers }] of digests) {
      if (files.has(file)) queryClient.setQueryData(digestQuery(archive, day).queryKey, papers);
    }
    try {
      const version = await readPageVersion(path, context);
      const history = createMemoryHistory({ initialEntries: [site.base + path] });
      const router = createAppRouter(context, site.base, history);
      // Otherwise the router writes a script into the page.
      router.update({ ...router.options, scrollRestoration: false });
      await router.load();
      const { html, head } = await renderPage(
        <RenderedRelatedContext value={relatedTo}>
          <RenderedTopicsContext value={linksToTopics}>
            <RenderedTopicContext value={renderedTopic}>
              <App {...context} {...{ router, site: { ...site, hasFeeds } }} />
            </RenderedTopicContext>
          </RenderedTopicsContext>
        </RenderedRelatedContext>,
      );
      if (!head) throw new Error(`${path}: expected a screen that names its page, found none`);
      const named = { related: [...related.values()] };
      return { app: html, head: writeHead(head), version: version ?? '', ...named };
    } finally {
      keepDigests(digests, queryClient, archive);
      // Cached queries keep the process alive.
      queryClient.clear();
    }
  }

  return {
    render,
    isCurrent: ({ related }: RenderedPage) => relatedLinks.areCurrent(related),
    screens: SCREEN_PAGES,
    texts: { name: loaded.site.name, ...(await feed()).texts },
  };
}

type ReadDigests = Map<string, { readonly day: Day; readonly papers: readonly Paper[] }>;

/** Keeps the digests that a page has read. */
function keepDigests(digests: ReadDigests, queryClient: QueryClient, archive: Archive): void {
  if (digests.size > MAX_DIGESTS) digests.clear();
  const manifest = queryClient.getQueryData(manifestQuery(archive).queryKey);
  for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: ['digest'] })) {
    const entry = manifest?.days.find(({ day }) => day === queryKey[1]);
    const papers = entry && queryClient.getQueryData(digestQuery(archive, entry.day).queryKey);
    if (papers) digests.set(digestFile(entry), { day: entry.day, papers });
  }
}

/** The files alone: questions are never answered. */
function archiveOf(files: ReadonlyMap<string, string>, site: Site): Archive {
  const readFile: ReadFile = async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new FailureError({ kind: 'unreachable', file: path });
    return new TextEncoder().encode(text);
  };
  return {
    readFile,
    readFromHost: readFile,
    client: {
      ask: () => new Promise(() => {}),
      start: () => {},
      setMarks: () => {},
      setOwn: () => {},
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
