import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import { compileScript } from './compileScript';

/** Files that the app needs offline, besides those in the assets folder: address → file of the build. */
const OTHER_FILES = {
  'shell/': 'shell/index.html',
  'favicon.svg': 'favicon.svg',
  'icon-192.png': 'icon-192.png',
  'site.webmanifest': 'site.webmanifest',
  'licences.txt': 'licences.txt',
};

/**
 * Builds the service worker, `sw.js`, with the files that it stores and their hashes. It changes with the
 * app and not with the digests: a new day is not a new version.
 *
 * @param entry source of the worker, below the root
 */
export function serviceWorkerPlugin(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'haru-service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const assets = Object.keys(bundle).filter((path) =>
          path.startsWith(`${config.build.assetsDir}/`),
        );
        const files = [
          ...assets.sort().map((path) => [path, path]),
          ...Object.entries(OTHER_FILES),
        ];
        const table = Object.fromEntries(
          files.map(([address = '', path = '']) => [address, integrityOf(bundle[path], path)]),
        );
        const version = createHash('sha256')
          .update(JSON.stringify(table))
          .digest('hex')
          .slice(0, 12);
        const code = await compileScript(join(config.root, entry), {
          __APP_FILES__: JSON.stringify(table),
          __APP_VERSION__: JSON.stringify(version),
        });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}

/** The SHA-256 of a file as browsers write it: `'sha256-…'`. Throws where the build has no such file. */
function integrityOf(file: Rollup.OutputBundle[string] | undefined, path: string): string {
  if (!file) throw new Error(`the service worker stores ${path}, which the build does not have`);
  const content = file.type === 'chunk' ? file.code : file.source;
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
