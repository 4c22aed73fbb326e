import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { ArxivId } from '../digest/arxivId';
import { digestFile, firstRowsFile, hasVotes, MANIFEST_FILE, withDoubt } from '../digest/manifest';
import { parseManifest } from '../digest/manifestFile';
import type { Paper } from '../digest/paper';
import { sourceOfPaper } from '../digest/paperSource';
import type { SiteSettings } from '../digest/siteSettings';
import { CHUNK_STYLES_PLUGIN, type ChunkStylesApi } from './chunkStyles/chunkStylesPlugin';
import { CLASS_NAMES_PLUGIN, type ClassNamesApi } from './classNamesPlugin';
import { codeHash } from './codeHash';
import { DIGESTS_PLUGIN, type DigestsApi } from './digestsPlugin';
import { hashOf } from './hashOf';
import { hostFiles } from './hostFiles';
import { NO_CACHE, openPageCache } from './pageCache';
import { movePageScript, nameReads } from './pageScript';
import type { PageLimit } from './parsePages';
import { type PagePlan, planPages } from './planPages';
import { openRenderer, type Renderer } from './renderer';
import { renderPages } from './renderPages';
import { policyHeader } from './securityPolicy';
import { fillSecured, fillShell, inlineStyle, secureShell } from './shell';
import { shortenHead, shortenMarkup } from './shortenMarkup';
import { siteFiles, siteLinks } from './siteFiles';
import { siteWords } from './siteWords';
import { writeStartScript } from './startScript';
import { listedTopics, topicsOfPapers } from './topicsOfPapers';
import { webManifest } from './webManifest';

const NOINDEX = '<meta name="robots" content="noindex" data-head>';

const WEB_MANIFEST = 'site.webmanifest';

const NO_ORIGIN =
  'SITE_ORIGIN is not set (https://haru.example): the pages tell no address of their own, and there are no feeds, no sitemap and no search description';

export type PagesOptions = {
  /** The module that renders the app, below the root; null: the pages stay empty. */
  readonly module: string | null;
  /** The modules of the scripts that start a question with the HTML, and what every page has; null: nothing does. */
  readonly startModules: { readonly question: string; readonly page: string } | null;
  /** Of the host, `''` where it is unknown. */
  readonly origin: string;
  /** The pages to render: `404.html` answers for the others. */
  readonly limit?: PageLimit;
  /** The folder of what earlier builds have made (`cacheFolder`); null: there is none. */
  readonly cache?: string | null;
  /** What ids in feeds begin with (`parseFeedId`); null: it is made from the address. */
  readonly feedId?: string | null;
  readonly settings: SiteSettings;
};

/**
 * Writes the pages of the site: `index.html` with the newest day and the style in it, the pages of all
 * screens, so that a link to any of them is readable and has a preview without a script, and `404.html`,
 * the empty shell, for all other addresses. The script hydrates each. Also writes the files for machines
 * and hosts.
 */
export function pagesPlugin({
  module,
  startModules,
  origin,
  limit = 'all',
  cache = null,
  feedId = null,
  settings,
}: PagesOptions): Plugin {
  const { mediaHosts } = settings;
  let config: ResolvedConfig;
  let shell: string;
  /** Of the pages of `plans`. */
  let pageShell: string;
  let renderer: Renderer | null = null;
  let plans: readonly PagePlan[] = [];
  const apiOf = (name: string) => config.plugins.find((plugin) => plugin.name === name)?.api;
  const renameInPage = (html: string) => {
    const api: ClassNamesApi | undefined = apiOf(CLASS_NAMES_PLUGIN);
    return api?.renameInPage(html) ?? html;
  };
  const renderShort: Renderer['render'] = async (path, files) => {
    if (!renderer) throw new Error(`${path}: expected an open renderer, found none`);
    const page = await renderer.render(path, files);
    return {
      ...page,
      app: shortenMarkup(renameInPage(page.app)),
      head: shortenHead(page.head),
    };
  };
  return {
    name: 'haru-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return this.error('expected index.html, found none');
        shell = renameInPage(String(index.source));
        const digests: DigestsApi | undefined = apiOf(DIGESTS_PLUGIN);
        const files = digests?.files();
        const manifest = parseManifest(JSON.parse(files?.get(MANIFEST_FILE) ?? 'null'));
        const newest = manifest?.days[0];
        if (digests && files && manifest && newest && module !== null) {
          const site = { origin, base: config.base };
          const changes = digests?.changes();
          const days = manifest.days.map((entry) => {
            const { papers } = digests.parse(files.get(digestFile(entry)) ?? '');
            const ofDay = papers.filter(({ day }) => day === entry.day);
            return {
              day: entry.day,
              changed: changes?.get(entry.day) ?? null,
              papers: withDoubt(ofDay, entry),
            };
          });
          const papers = () => {
            // Of a paper that several days list the newest of them counts.
            const oldestFirst = days.flatMap((day) => day.papers).reverse();
            return [...new Map(oldestFirst.map((paper) => [paper.id, paper])).values()];
          };
          const topics = topicsOfPapers(files, manifest);
          const topicsOf = (id: ArxivId) => topics.get(id) ?? [];
          renderer = await openRenderer(config, module, site, { papers, topicsOf });
          const { texts, screens } = renderer;
          const words = siteWords(settings, texts);
          plans = planPages(files, manifest, screens, limit);
          const planned = new Set(plans.map(({ path }) => path));
          const hasPage = (path: string) => path === '' || planned.has(path);
          const withLinks = (which: 'all' | 'feed') =>
            shell.replace('</head>', () => `${siteLinks(site, words, which)}</head>`);
          pageShell = withLinks('feed');
          shell = withLinks('all');
          const { sources, repository } = settings;
          const sourceOf = (paper: Paper) => sourceOfPaper(sources, manifest.days, paper);
          const credits = { sources, sourceOf };
          const topicIds = listedTopics(files, manifest).map(({ id }) => id);
          const web = bundle[WEB_MANIFEST];
          if (web?.type === 'asset') {
            web.source = webManifest(String(web.source), words, hasVotes(manifest.days));
          }
          for (const [fileName, source] of siteFiles(
            { site, feedId, repository, words, credits, topics: topicIds },
            days,
            screens,
            hasPage,
          )) {
            this.emitFile({ type: 'asset', fileName, source });
          }
          if (origin === '') this.warn(NO_ORIGIN);
        }
        const { root, base } = config;
        const script = startModules
          ? await writeStartScript(
              join(root, startModules.question),
              base,
              settings.language,
              bundle,
            )
          : null;
        if (startModules && plans.length > 0) {
          const entry = join(root, startModules.page);
          pageShell = await movePageScript(pageShell, entry, base, (source) => {
            return (
              base + this.getFileName(this.emitFile({ type: 'asset', name: 'page.js', source }))
            );
          });
        }
        const startWith = (day: string | null, rows: string | null = null) =>
          script === null ? null : { script, newest: day, rows };
        const page = files && renderer ? await renderShort('', files) : null;
        const styles: ChunkStylesApi | undefined = apiOf(CHUNK_STYLES_PLUGIN);
        const firstStyle = (style: string) => styles?.firstStyle(style, page?.app ?? '') ?? style;
        index.source = fillShell(inlineStyle(shell, bundle, firstStyle), {
          mediaHosts,
          page,
          start: startWith(newest ? digestFile(newest) : null, manifest && firstRowsFile(manifest)),
        });
        // No page runs or shows anything that this one does not.
        const policy = policyHeader(String(index.source));
        for (const [fileName, text] of hostFiles(base, policy)) {
          this.emitFile({ type: 'asset', fileName, source: text });
        }
        // Without a day: the service worker stores the same page, and a new day is not a new version.
        const source = fillShell(shell, { mediaHosts, page: null, start: startWith(null) });
        this.emitFile({ type: 'asset', fileName: '404.html', source });
        // The same page for the service worker, which needs an address that answers with 200.
        const offline = source.replace('</head>', `${NOINDEX}</head>`);
        this.emitFile({ type: 'asset', fileName: 'shell/index.html', source: offline });
      },
    },
    async writeBundle({ dir = '' }) {
      if (!renderer || plans.length === 0) return;
      const failures: unknown[] = [];
      const site = { origin, base: config.base };
      const secured = secureShell(pageShell, mediaHosts, null);
      const { rendered, cached } = await renderPages(
        plans,
        // What is kept is short already: names of classes come from the sources alone.
        { render: renderShort, isCurrent: renderer.isCurrent },
        await codeHash(config.root, [config.define, config.resolve.alias, site]),
        // Sites at several addresses may be made of the same digests.
        cache === null
          ? NO_CACHE
          : openPageCache(join(cache, `pages-${hashOf(origin + config.base)}`)),
        ({ path, reads }, page) =>
          write(join(dir, path), fillSecured(nameReads(secured, reads), page)),
        (error) => failures.push(error),
      );
      if (failures.length > 0) this.warn(`the cache of pages could not be written: ${failures[0]}`);
      this.info(`${rendered} pages rendered, ${cached} taken from the build before`);
    },
    async closeBundle() {
      await renderer?.close();
      renderer = null;
    },
  };
}

/** Synchronous: of thousands of small files that takes a fifth of the time. */
function write(folder: string, html: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}
