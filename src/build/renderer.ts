import { join } from 'node:path';
import { createServer, type ResolvedConfig } from 'vite';
import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import type { Site } from '../digest/site';
import type { TopicName } from '../digest/topicList';
import type { DigestFiles } from './collectDigests';
import type { ScreenPages } from './screenPages';
import type { FileTexts } from './siteWords';

/** What a page holds besides the shell. */
export type RenderedPage = {
  /** HTML of the app. */
  readonly app: string;
  /** HTML of the tags in the head. */
  readonly head: string;
  /** Of the content: the script hydrates the page only where it would render the same. */
  readonly version: string;
  /** Papers that it names although they are in none of its files, as it names them. */
  readonly related: readonly { readonly id: ArxivId; readonly title: string }[];
};

export type Renderer = {
  /**
   * Renders the page at a path below the base, without a slash at either end, from files of the archive, path
   * below the base → text. The page is a function of the app's code and of these alone,
   * but for its links to topics, to related papers and to those of a topic: these are found in the archive as it is
   * when the page is rendered.
   */
  readonly render: (path: string, files: DigestFiles) => Promise<RenderedPage>;
  /**
   * Whether the archive still has the papers that a page names as related, under the titles that it names. A paper
   * that was removed leaves the pages of others by this; papers that are new change none.
   */
  readonly isCurrent: (page: RenderedPage) => boolean;
  /** The screens that have pages. */
  readonly screens: readonly ScreenPages[];
  readonly texts: FileTexts;
  readonly close: () => Promise<void>;
};

/** What pages link to besides what they are rendered from. */
export type LinkedTo = {
  /**
   * All of the archive, each once, as its newest day lists it: pages name those of a topic, and those that are
   * related to theirs.
   */
  readonly papers: () => readonly Paper[];
  /** The topics of a paper, the most central first. */
  readonly topicsOf: (id: ArxivId) => readonly TopicName[];
};

/** The module of the renderer. The build runs the app's code without importing it. */
type RendererModule = {
  createRenderer(site: Site, linked: LinkedTo): Promise<Omit<Renderer, 'close'>>;
};

/** The loaded code that renders the pages of a site: makes renderers, each with papers of its own to link to. */
export type LoadedRenderer = {
  readonly create: (linked: LinkedTo) => Promise<Omit<Renderer, 'close'>>;
  readonly close: () => Promise<void>;
};

/** Loads the code that renders pages and makes one renderer of it, whose `close` ends Vite's loader. */
export async function openRenderer(
  config: ResolvedConfig,
  module: string,
  site: Site,
  linked: LinkedTo,
): Promise<Renderer> {
  const { create, close } = await loadRenderer(config, module, site);
  return { ...(await create(linked)), close };
}

/**
 * Loads the module that renders the app's pages, with Vite's own loader: seconds.
 *
 * @param module below the root, `'src/app/prerender.tsx'`
 */
export async function loadRenderer(
  { root, define, resolve }: ResolvedConfig,
  module: string,
  site: Site,
): Promise<LoadedRenderer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    base: site.base,
    resolve: { alias: resolve.alias },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // React's development build would write hints for developers into the pages.
    define: { ...define, 'process.env.NODE_ENV': JSON.stringify('production') },
  });
  const { createRenderer } = (await server.ssrLoadModule(join(root, module))) as RendererModule;
  return { create: (linked) => createRenderer(site, linked), close: () => server.close() };
}
