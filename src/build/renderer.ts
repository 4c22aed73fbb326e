import { join } from 'node:path';
import { createServer, type ResolvedConfig } from 'vite';
import type { Site } from '../digest/site';
import type { DigestFiles } from './collectDigests';
import type { SiteWords } from './siteFiles';

/** What stands in a page besides the shell, as the renderer writes it. */
export type RenderedPage = { readonly app: string; readonly head: string; readonly shown: string };

export type Renderer = {
  /** The page at a path below the base, without a slash at either end. */
  readonly render: (path: string) => Promise<RenderedPage>;
  readonly words: SiteWords;
  readonly close: () => Promise<void>;
};

/** What the module of the renderer does. The build runs the app's code but is no part of it. */
type RendererModule = {
  createRenderer(files: DigestFiles, site: Site): Omit<Renderer, 'close'> & { close(): void };
};

/** @param module the module that renders the app, below the root */
export async function openRenderer(
  { root, define }: ResolvedConfig,
  module: string,
  files: DigestFiles,
  site: Site,
): Promise<Renderer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    base: site.base,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // React says what is only of use while developing unless it is told that this is not.
    define: { ...define, 'process.env.NODE_ENV': JSON.stringify('production') },
  });
  const { createRenderer } = (await server.ssrLoadModule(join(root, module))) as RendererModule;
  const { close, ...renderer } = createRenderer(files, site);
  return {
    ...renderer,
    close() {
      close();
      return server.close();
    },
  };
}
