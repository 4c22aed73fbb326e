import { join } from 'node:path';
import type { IndexHtmlTransformContext, Plugin, ResolvedConfig, Rollup } from 'vite';
import { createServer } from 'vite';
import { digestFile, MANIFEST_FILE, parseManifest } from '../digest/manifest';
import type { DigestFiles } from './collectDigests';
import { DIGESTS_PLUGIN, type DigestsApi } from './digestsPlugin';

/** Where the app stands in `index.html`. */
const PLACE = '<div id="app"></div>';

/** What the build renders: the timeline, with the hash of the manifest it shows. */
const RENDERED = /<div id="app" .*<\/div><script>.*?<\/script>/s;

/** An address that asks for something else than the newest day must not show it meanwhile. */
const ASKED = "location.search&&document.getElementById('app').replaceChildren()";

/**
 * Writes the newest day and the style into `index.html`, so that both are there with the first answer of
 * the host. The script takes the page over as it stands.
 *
 * @param renderer the module that renders the app, below the root
 */
export function prerenderedPage(renderer: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'haru-prerendered-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }: IndexHtmlTransformContext) {
        const styled = bundle ? inlineStyle(html, bundle) : html;
        const digests: DigestsApi | undefined = config.plugins.find(
          ({ name }) => name === DIGESTS_PLUGIN,
        )?.api;
        const app = await render(digests?.files() ?? null, config, renderer);
        return styled.replace(PLACE, () => app ?? PLACE);
      },
    },
  };
}

/** The page for every other address: without the day that was rendered. */
export function withoutRendered(html: string): string {
  return html.replace(RENDERED, () => PLACE);
}

/** What the renderer does. The build runs the app's code but is no part of it. */
type Renderer = {
  prerenderTimeline(files: ReadonlyMap<string, string>, base: string): Promise<string>;
};

/** null: there is no day to render. */
async function render(
  files: DigestFiles | null,
  { base, root }: ResolvedConfig,
  renderer: string,
): Promise<string | null> {
  const manifest = parseManifest(JSON.parse(files?.get(MANIFEST_FILE) ?? 'null'));
  const newest = manifest?.days[0];
  if (!files || !newest) return null;
  const shown = new Map(
    [MANIFEST_FILE, digestFile(newest)].map((path) => [path, files.get(path) ?? '']),
  );
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // React says what is only of use while developing unless it is told that this is not.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  });
  try {
    const { prerenderTimeline } = (await server.ssrLoadModule(join(root, renderer))) as Renderer;
    const timeline = await prerenderTimeline(shown, base);
    return `<div id="app" data-archive="${manifest.hash}">${timeline}</div><script>${ASKED}</script>`;
  } finally {
    await server.close();
  }
}

/** The style stands in the page: it is small, and nothing can be shown without it. */
function inlineStyle(html: string, bundle: Rollup.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (link, href: string) => {
    const asset = Object.values(bundle).find(
      ({ fileName, type }) => type === 'asset' && href.endsWith(`/${fileName}`),
    );
    if (asset?.type !== 'asset') return link;
    delete bundle[asset.fileName];
    return `<style>${String(asset.source).trim()}</style>`;
  });
}
