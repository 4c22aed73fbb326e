import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { sizeOf } from '../digest/archiveSize';
import { hasVotes, MANIFEST_FILE, type Manifest } from '../digest/manifest';
import { parseManifest } from '../digest/manifestFile';
import { type Digest, parseDigest } from '../digest/parseDigest';
import { isInFolder, NO_SETTINGS, type Source } from '../digest/siteSettings';
import { collectDigests, type DigestFiles } from './collectDigests';
import { type DayChanges, dayChanges } from './dayChanges';
import { writeHistory } from './dayHistory';
import { type DigestSource, readDigestFolder } from './digestSources';
import { sayFutureDays } from './futureDays';
import { InputError } from './inputError';
import { type ReadSettings, SITE_FILE } from './readSiteSettings';
import { rememberDigests } from './rememberDigests';
import { tenOf } from './tenOf';

/** The folder of digests below the public folder, unless another one is given. */
const DIGESTS = 'digests';
const PUBLIC = 'public';

export const DIGESTS_PLUGIN = 'haru-digests';

/** For other plugins. */
export type DigestsApi = {
  /** Of the build, null before it starts. */
  readonly files: () => DigestFiles | null;
  /** Reads the text of a day, which has mostly been read. */
  readonly parse: (text: string) => Digest;
  /** When days have changed last, as far as it is known. */
  readonly changes: () => DayChanges['changes'];
};

export type DigestsOptions = {
  /** undefined or `''`: `public/digests` */
  readonly folder?: string | undefined;
  /** Of the same folder. */
  readonly site?: ReadSettings;
  /** Otherwise a folder without digests stops the build: publishing an empty site is nearly always a mistake. */
  readonly allowEmpty?: boolean;
  /** The folder of what earlier builds have made (`cacheFolder`); null: there is none. */
  readonly cache?: string | null;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/**
 * Serves the digests of a folder in development, and emits them in a build. A digest that cannot be read
 * stops the build.
 */
export function digestsPlugin({
  folder,
  site = { settings: NO_SETTINGS, warnings: [] },
  allowEmpty = false,
  cache = null,
  now = Date.now,
}: DigestsOptions = {}): Plugin {
  let config: ResolvedConfig;
  let digestFolder = '';
  let loadedFirst: Loaded | null = null;
  const historyFile = cache && join(cache, 'days.json');
  const loadFolder = () =>
    load(digestFolder, folder ? 'DIGESTS_DIR: ' : '', site, historyFile, now());
  const forBuild = () => (config.command === 'build' ? loadedFirst : null);
  return {
    name: DIGESTS_PLUGIN,
    api: {
      files: () => forBuild()?.files ?? null,
      parse: (text) => (forBuild()?.parse ?? parseDigest)(text),
      changes: () => forBuild()?.days.changes ?? new Map(),
    } satisfies DigestsApi,
    async config({ root = '.' }, { command, isPreview }) {
      // It serves what is built.
      if (isPreview) return undefined;
      digestFolder = folder || relative(process.cwd(), resolve(root, PUBLIC, DIGESTS));
      // Not when the build starts: the bundler would put its own words and stack around the error.
      const loaded = await loadFolder();
      const isEmpty = loaded.digests === 0;
      if (command === 'build' && isEmpty && !allowEmpty) throw new InputError(emptyIn(loaded));
      loadedFirst = loaded;
      return {
        // `generateBundle` copies the public folder without the digests, which get names with a hash.
        build: { copyPublicDir: false },
        define: { __HAS_VOTES__: JSON.stringify(loaded.hasVotes) },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if (!loadedFirst) return;
      const { files, warnings } = loadedFirst;
      for (const warning of warnings) this.warn(warning);
      this.info(summaryOf(loadedFirst));
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      for (const fileName of await publicFiles(config.publicDir)) {
        const source = await readFile(join(config.publicDir, fileName));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    // Not before the build has succeeded: until then no reader has seen the change.
    async writeBundle() {
      if (!loadedFirst || historyFile === null) return;
      await writeHistory(historyFile, loadedFirst.days.history).catch((error) => {
        this.warn(`the history of days could not be written: ${error}`);
      });
    },
    async configureServer({ middlewares, watcher, ws, restart }) {
      let loaded = loadedFirst ?? (await loadFolder());
      if (loaded.digests === 0) config.logger.warn(emptyIn(loaded));
      const watched = resolve(digestFolder);
      watcher.add(watched);
      watcher.on('all', async (_, path) => {
        if (!path.startsWith(join(watched, sep))) return;
        // The settings are constants of the code.
        if (path === join(watched, SITE_FILE)) return restart();
        try {
          loaded = await loadFolder();
          ws.send({ type: 'full-reload' });
        } catch (error) {
          config.logger.error(error instanceof InputError ? error.message : String(error));
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
  readonly parse: (text: string) => Digest;
  /** Whether any paper has known votes; true without papers, of which nothing is known. */
  readonly hasVotes: boolean;
  readonly warnings: readonly string[];
  readonly flaws: number;
  readonly days: DayChanges;
};

/**
 * Throws an error that lists every faulty digest, or says that the folder cannot be read.
 *
 * @param setting what the message about the folder begins with
 */
async function load(
  folder: string,
  setting: string,
  { settings, warnings }: ReadSettings,
  historyFile: string | null,
  now: number,
): Promise<Loaded> {
  const read = await readDigestFolder(folder, settings).catch((error: Error) => {
    throw error instanceof InputError ? new InputError(setting + error.message) : error;
  });
  const { sources, errors } = read;
  if (errors.length > 0) throw new InputError(`digests that cannot be read:\n${errors.join('\n')}`);
  const future = sayFutureDays(folder, sources, now);
  const unused = sayUnusedFolders(join(folder, SITE_FILE), settings.sources, sources);
  const parse = rememberDigests(settings.mediaHosts);
  const files = collectDigests(sources, settings.sources, parse);
  const loaded = {
    folder,
    digests: sources.length,
    files,
    parse,
    hasVotes: sources.length === 0 || hasVotes(manifestOf(files)?.days ?? []),
    warnings: [...warnings, ...unused, ...read.warnings, ...tenOf(folder, future)],
    flaws: warnings.length + unused.length + read.flaws + future.length,
    days: await dayChanges(folder, sources, historyFile, now),
  };
  if (sources.length > 0) return loaded;
  return { ...loaded, warnings: [...loaded.warnings, emptyIn(loaded)], flaws: loaded.flaws + 1 };
}

/** Folders of sources that hold no digest: a name that is mistyped leaves its digests without a source. */
function sayUnusedFolders(
  file: string,
  siteSources: readonly Source[],
  sources: readonly DigestSource[],
): string[] {
  return siteSources.flatMap(({ folder }, index) =>
    folder === null || sources.some(({ path }) => isInFolder(path, folder))
      ? []
      : [
          `${file}: sources[${index}].folder: expected a folder with digests, found none in "${folder}"`,
        ],
  );
}

function emptyIn({ folder }: Loaded): string {
  return `${folder}: expected digests like 2025-02-26.md, found none; ALLOW_EMPTY=1 builds a site without any`;
}

function summaryOf({ folder, digests, files, flaws }: Loaded): string {
  return `${digests} digests, ${papersIn(files)} papers, ${flaws} warnings (${folder}); compressed: ${bytesOf(files, 'numbers|titles')} bytes of numbers and titles, ${bytesOf(files, 'authors')} of authors, ${bytesOf(files, 'names')} of their list, ${bytesOf(files, 'topics')} of topics`;
}

function manifestOf(files: DigestFiles): Manifest | null {
  return parseManifest(JSON.parse(files.get(MANIFEST_FILE) ?? 'null'));
}

/** Counts a paper that several days list once. */
function papersIn(files: DigestFiles): number | null {
  const manifest = manifestOf(files);
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
