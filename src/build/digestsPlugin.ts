import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { collectDigests, type DigestFiles } from './collectDigests';
import { readDigestFolder } from './digestSources';

/** Where the digests stand below the public folder, unless another folder is given. */
const DIGESTS = 'digests';

export const DIGESTS_PLUGIN = 'haru-digests';

/** What other plugins may ask: the files of a build, null while there is none. */
export type DigestsApi = { readonly files: () => DigestFiles | null };

/**
 * Puts the digests of a folder into the app, in development and in the build alike: the folder named
 * by `DIGESTS_DIR`, or `public/digests`. A digest that cannot be read stops the build.
 */
export function digestsPlugin(folder: string | undefined): Plugin {
  let config: ResolvedConfig;
  let built: Loaded | null = null;
  const digestFolder = () => resolve(folder || join(config.publicDir, DIGESTS));
  return {
    name: DIGESTS_PLUGIN,
    api: { files: () => built?.files ?? null } satisfies DigestsApi,
    // The public folder is copied below, without the digests: they go out under names of their own.
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      built = await load(digestFolder()).catch((error: Error) =>
        // Where the plugin stands in the code tells nobody what is wrong with a digest.
        this.error({ message: error.message, stack: '' }),
      );
    },
    async generateBundle() {
      if (!built) return;
      const { files, warnings, summary } = built;
      for (const warning of warnings) this.warn(warning);
      this.info(summary);
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      for (const fileName of await publicFiles(config.publicDir)) {
        const source = await readFile(join(config.publicDir, fileName));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    async configureServer({ middlewares, watcher, ws }) {
      let loaded = await load(digestFolder());
      watcher.add(digestFolder());
      watcher.on('all', async (_, path) => {
        if (!path.startsWith(digestFolder()) || !path.endsWith('.md')) return;
        try {
          loaded = await load(digestFolder());
          ws.send({ type: 'full-reload' });
        } catch (error) {
          config.logger.error(String(error));
        }
      });
      middlewares.use(serve(config.base, () => loaded.files));
    },
  };
}

type Loaded = { files: DigestFiles; warnings: readonly string[]; summary: string };

/** Throws, with all of them, when there are errors. */
async function load(folder: string): Promise<Loaded> {
  const place = relative(process.cwd(), folder) || '.';
  const { sources, errors, warnings } = await readDigestFolder(place).catch((error) => {
    throw new Error(`DIGESTS_DIR: expected a folder of digests at ${place}, found ${error}`);
  });
  if (errors.length > 0) throw new Error(`digests that cannot be read:\n${errors.join('\n')}`);
  const papers = sources.reduce((sum, source) => sum + source.papers, 0);
  const empty = `${place}: expected digests like 2025-02-26.md, found none`;
  return {
    files: collectDigests(sources),
    warnings: sources.length === 0 ? [empty, ...warnings] : warnings,
    summary: `${sources.length} digests, ${papers} papers, ${warnings.length} warnings (${place})`,
  };
}

async function publicFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${DIGESTS}/`));
}

function serve(base: string, files: () => DigestFiles): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url?.split('?')[0]?.slice(base.length) ?? '';
    if (!path.startsWith(`${DIGESTS}/`)) return next();
    const content = files().get(path);
    response.statusCode = content === undefined ? 404 : 200;
    const type = path.endsWith('.json') ? 'application/json' : 'text/markdown';
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(content ?? 'Not found');
  };
}
