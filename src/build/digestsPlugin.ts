import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { sizeOf } from '../digest/archiveSize';
import { MANIFEST_FILE, parseManifest } from '../digest/manifest';
import { collectDigests, type DigestFiles } from './collectDigests';
import { readDigestFolder } from './digestSources';

/** The folder of digests below the public folder, unless another one is given. */
const DIGESTS = 'digests';

export const DIGESTS_PLUGIN = 'haru-digests';

/** For other plugins: the files of the build, null before it starts. */
export type DigestsApi = { readonly files: () => DigestFiles | null };

/**
 * Serves the digests of a folder in development, and emits them in a build. A digest that cannot be read
 * stops the build.
 *
 * @param folder undefined: `public/digests`
 */
export function digestsPlugin(folder: string | undefined): Plugin {
  let config: ResolvedConfig;
  let loadedForBuild: Loaded | null = null;
  const digestFolder = () => resolve(folder || join(config.publicDir, DIGESTS));
  return {
    name: DIGESTS_PLUGIN,
    api: { files: () => loadedForBuild?.files ?? null } satisfies DigestsApi,
    // `generateBundle` copies the public folder without the digests, which get names with a hash.
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      loadedForBuild = await load(digestFolder()).catch((error: Error) =>
        // A stack of this code would say nothing about a faulty digest.
        this.error({ message: error.message, stack: '' }),
      );
    },
    async generateBundle() {
      if (!loadedForBuild) return;
      const { files, warnings } = loadedForBuild;
      for (const warning of warnings) this.warn(warning);
      this.info(summaryOf(loadedForBuild));
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

type Loaded = {
  /** As messages name it. */
  readonly folder: string;
  readonly digests: number;
  readonly files: DigestFiles;
  readonly warnings: readonly string[];
};

/** Throws an error that lists every faulty digest, or says that the folder cannot be read. */
async function load(folder: string): Promise<Loaded> {
  const shownFolder = relative(process.cwd(), folder) || '.';
  const { sources, errors, warnings } = await readDigestFolder(shownFolder).catch((error) => {
    throw new Error(`DIGESTS_DIR: expected a folder of digests at ${shownFolder}, found ${error}`);
  });
  if (errors.length > 0) throw new Error(`digests that cannot be read:\n${errors.join('\n')}`);
  const empty = `${shownFolder}: expected digests like 2025-02-26.md, found none`;
  return {
    folder: shownFolder,
    digests: sources.length,
    files: collectDigests(sources),
    warnings: sources.length === 0 ? [empty, ...warnings] : warnings,
  };
}

function summaryOf({ folder, digests, files, warnings }: Loaded): string {
  return `${digests} digests, ${papersIn(files)} papers, ${warnings.length} warnings (${folder}); compressed: ${bytesOf(files, 'numbers|titles')} bytes of numbers and titles, ${bytesOf(files, 'authors')} of authors, ${bytesOf(files, 'names')} of their list`;
}

/** Counts a paper that several days list once. */
function papersIn(files: DigestFiles): number | null {
  const manifest = parseManifest(JSON.parse(files.get(MANIFEST_FILE) ?? 'null'));
  return manifest && sizeOf(manifest.days, manifest.repeats).papers;
}

/** Bytes of the files of the catalogue whose name begins so, each compressed. */
function bytesOf(files: DigestFiles, beginning: string): number {
  return [...files]
    .filter(([path]) => new RegExp(`/(${beginning})-`).test(path))
    .reduce((sum, [, content]) => sum + gzipSync(content).length, 0);
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
