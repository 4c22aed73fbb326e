import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { digestFile, hasVotes, MANIFEST_FILE, parseManifest } from '../digest/manifest';
import type { Paper } from '../digest/paper';
import { sourceOfPaper } from '../digest/paperSource';
import { parseDigest } from '../digest/parseDigest';
import type { SiteSettings } from '../digest/siteSettings';
import { DIGESTS_PLUGIN, type DigestsApi } from './digestsPlugin';
import { hostFiles } from './hostFiles';
import { type PagePlan, planPages } from './planPages';
import { openRenderer, type Renderer } from './renderer';
import { policyHeader } from './securityPolicy';
import { fillShell, inlineStyle } from './shell';
import { siteFiles, siteLinks } from './siteFiles';
import { siteWords } from './siteWords';
import { writeStartScript } from './startScript';
import { webManifest } from './webManifest';

/** Pages written at once: enough to keep the disk busy, few enough to keep in memory. */
const BATCH_SIZE = 64;

const NOINDEX = '<meta name="robots" content="noindex" data-head>';

const WEB_MANIFEST = 'site.webmanifest';

const NO_ORIGIN =
  'SITE_ORIGIN is not set (https://haru.example): the pages tell no address of their own, and there are no feeds, no sitemap and no search description';

export type PagesOptions = {
  /** The module that renders the app, below the root; null: the pages stay empty. */
  readonly module: string | null;
  /** The module of the script that starts a question with the HTML; null: nothing does. */
  readonly startModule: string | null;
  /** Of the host, `''` where it is unknown. */
  readonly origin: string;
  /** false leaves out all pages but the first: `404.html` then answers for them. */
  readonly hasEach?: boolean;
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
  startModule,
  origin,
  hasEach = true,
  settings,
}: PagesOptions): Plugin {
  const { mediaHosts } = settings;
  let config: ResolvedConfig;
  let shell: string;
  let renderer: Renderer | null = null;
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
        if (files && manifest && newest && module !== null) {
          const site = { origin, base: config.base };
          renderer = await openRenderer(config, module, files, site);
          const { texts, screens } = renderer;
          const words = siteWords(settings, texts);
          plans = hasEach ? planPages(files, manifest, screens) : [];
          const links = siteLinks(site, words);
          shell = shell.replace('</head>', () => `${links}</head>`);
          const days = manifest.days.map((entry) => ({
            day: entry.day,
            papers: parseDigest(files.get(digestFile(entry)) ?? '', mediaHosts).papers.filter(
              ({ day }) => day === entry.day,
            ),
          }));
          const { sources } = settings;
          const sourceOf = (paper: Paper) => sourceOfPaper(sources, manifest.days, paper);
          const credits = { sources, sourceOf };
          const web = bundle[WEB_MANIFEST];
          if (web?.type === 'asset') {
            web.source = webManifest(String(web.source), words, hasVotes(manifest.days));
          }
          for (const [fileName, source] of siteFiles(site, words, credits, days, screens)) {
            this.emitFile({ type: 'asset', fileName, source });
          }
          if (origin === '') this.warn(NO_ORIGIN);
        }
        const script = await (startModule !== null
          ? writeStartScript(join(config.root, startModule), config.base, settings.language, bundle)
          : null);
        const startWith = (day: string | null) =>
          script === null ? null : { script, newest: day };
        index.source = fillShell(inlineStyle(shell, bundle), {
          mediaHosts,
          page: (await renderer?.render('')) ?? null,
          start: startWith(newest ? digestFile(newest) : null),
        });
        // No page runs or shows anything that this one does not.
        const policy = policyHeader(String(index.source));
        for (const [fileName, text] of hostFiles(config.base, policy)) {
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
      if (!renderer) return;
      let batch: Promise<void>[] = [];
      for (const { path, preload } of plans) {
        const page = await renderer.render(path);
        const html = fillShell(shell, { mediaHosts, page, preload: preload.map(address) });
        batch.push(write(join(dir, path), html));
        if (batch.length < BATCH_SIZE) continue;
        await Promise.all(batch);
        batch = [];
      }
      await Promise.all(batch);
    },
    async closeBundle() {
      await renderer?.close();
      renderer = null;
    },
  };
}

async function write(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}
