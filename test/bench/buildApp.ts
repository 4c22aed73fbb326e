import { build, type InlineConfig } from 'vite';

/** Builds the app with an archive into a folder; `config` is what it is built with besides its own. */
export async function buildApp(
  digests: string,
  folder: string,
  config: InlineConfig = {},
): Promise<void> {
  // React would be built for development otherwise: whoever runs TypeScript is taken to be developing.
  process.env.NODE_ENV = 'production';
  // They cost time and change nothing here; `npm run bench:pages` measures them.
  process.env.PAGES = 'none';
  process.env.DIGESTS_DIR = digests;
  await build({
    ...config,
    configLoader: 'runner',
    base: '/',
    build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false },
    logLevel: 'error',
  });
}
