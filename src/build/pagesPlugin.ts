import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { digestFile, MANIFEST_FILE, parseManifest } from '../digest/manifest';
import { parseDigest } from '../digest/parseDigest';
import { DIGESTS_PLUGIN, type DigestsApi } from './digestsPlugin';
import { hostFiles } from './hostFiles';
import { type PagePlan, planPages } from './planPages';
import { openRenderer, type Renderer } from './renderer';
import { policyHeader } from './securityPolicy';
import { fillShell, inlineStyle } from './shell';
import { siteFiles, siteLinks } from './siteFiles';

/** Pages written at once: enough to keep the disk busy, few enough to keep in memory. */
const BATCH_SIZE = 64;

const NOINDEX = '<meta name="robots" content="noindex" data-head>';

const NO_ORIGIN =
  'SITE_ORIGIN is not set (https://haru.example): the pages tell no address of their own, and there are no feeds, no sitemap and no search description';

/**
 * Writes the pages of the site: `index.html` with the newest day and the style in it, one for every day
 * and paper, so that a link to any of them can be read and previewed where no script runs, and
 * `404.html`, the empty shell, for all other addresses. The script takes each over as it stands. Beside
 * them the files by which machines find the site.
 *
 * @param renderer the module that renders the app, below the root; null: the pages stay empty
 * @param origin where the site will stand, `''` where nobody knows
 * @param hasEach whether days and papers have pages; without them `404.html` answers for all
 */
export function pagesPlugin(renderer: string | null, origin: string, hasEach = true): Plugin {
  let config: ResolvedConfig;
  let shell: string;
  let pages: Renderer | null = null;
  let plans: readonly PagePlan[] = [];
  const address = (path: string) => config.base + path;
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
        shell = String(index.source);
        const digests: DigestsApi | undefined = config.plugins.find(
          ({ name }) => name === DIGESTS_PLUGIN,
        )?.api;
        const files = digests?.files();
        const manifest = parseManifest(JSON.parse(files?.get(MANIFEST_FILE) ?? 'null'));
        const newest = manifest?.days[0];
        if (files && manifest && newest && renderer !== null) {
          const site = { origin, base: config.base };
          pages = await openRenderer(config, renderer, files, site);
          plans = hasEach ? planPages(files, manifest) : [];
          const links = siteLinks(site, pages.words);
          shell = shell.replace('</head>', () => `${links}</head>`);
          const days = manifest.days.map((entry) => ({
            day: entry.day,
            papers: parseDigest(files.get(digestFile(entry)) ?? '').papers.filter(
              ({ day }) => day === entry.day,
            ),
          }));
          for (const [fileName, source] of siteFiles(site, pages.words, days)) {
            this.emitFile({ type: 'asset', fileName, source });
          }
          if (origin === '') this.warn(NO_ORIGIN);
        }
        index.source = fillShell(inlineStyle(shell, bundle), {
          page: (await pages?.render('')) ?? null,
          preload: [MANIFEST_FILE, ...(newest ? [digestFile(newest)] : [])].map(address),
          isForPlainOnly: true,
        });
        // The one page that holds all that any of them runs and shows.
        const policy = policyHeader(String(index.source));
        for (const [fileName, text] of hostFiles(config.base, policy)) {
          this.emitFile({ type: 'asset', fileName, source: text });
        }
        const source = fillShell(shell, { page: null, preload: [] });
        this.emitFile({ type: 'asset', fileName: '404.html', source });
        // The same for the service worker, at an address that every host answers with 200.
        const offline = source.replace('</head>', `${NOINDEX}</head>`);
        this.emitFile({ type: 'asset', fileName: 'shell/index.html', source: offline });
      },
    },
    async writeBundle({ dir = '' }) {
      if (!pages) return;
      let batch: Promise<void>[] = [];
      for (const { path, preload } of plans) {
        const page = await pages.render(path);
        const html = fillShell(shell, { page, preload: preload.map(address) });
        batch.push(write(join(dir, path), html));
        if (batch.length < BATCH_SIZE) continue;
        await Promise.all(batch);
        batch = [];
      }
      await Promise.all(batch);
    },
    async closeBundle() {
      await pages?.close();
      pages = null;
    },
  };
}

async function write(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}
