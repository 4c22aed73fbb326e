import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite';

/** Files that the app needs offline, besides those in the assets folder. */
const OTHER_FILES = ['shell/', 'favicon.svg', 'icon-192.png', 'site.webmanifest', 'licences.txt'];

/**
 * Builds the service worker, `sw.js`, with the list of files that it caches. It changes with the app and
 * not with the digests: a new day is not a new version.
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
        const files = [...assets.sort(), ...OTHER_FILES];
        const shell = bundle['shell/index.html'];
        const version = createHash('sha256')
          .update(JSON.stringify(files))
          .update(shell?.type === 'asset' ? shell.source : '')
          .digest('hex')
          .slice(0, 12);
        const code = await compile(join(config.root, entry), {
          __APP_FILES__: JSON.stringify(files),
          __APP_VERSION__: JSON.stringify(version),
        });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}

async function compile(input: string, define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  return output[0].code;
}
