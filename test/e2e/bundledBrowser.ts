import { accessSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { fontEnv } from './bundledFonts';
import { unpackTar } from './unpackTar';

type VersionOf = (path: string, env: Record<string, string>) => Promise<string | null>;

/** The Chromium that `npm ci` brings along, or null where it cannot run: it is for linux-x64 only. */
export async function bundledBrowser(versionOf: VersionOf) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const fonts = await fontEnv(folder);
  // A bare machine lacks nss, nspr and expat; one that has them uses its own.
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraryPath(join(folder, 'lib')) }]) {
    if (await versionOf(executablePath, env)) return { executablePath, env };
  }
  return null;
}

/** Unpacks under a name of its own and renames: two that start at once never see half a browser. */
async function unpacked(): Promise<string> {
  const source = packageFolder();
  const folder = join(cacheFolder(), await versionIn(source));
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}.draft`;
  await mkdir(draft, { recursive: true });
  await Promise.all([
    inflate(join(source, 'bin/chromium.br'), join(draft, 'chromium')),
    unpackTar(join(source, 'bin/al2023.tar.br'), draft),
    // The browser looks for its software GL beside itself.
    unpackTar(join(source, 'bin/swiftshader.tar.br'), draft),
  ]);
  await rename(draft, folder).catch(async (failure: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw failure;
  });
  return folder;
}

/** The package exports its code alone; its files are found from there: `build/cjs/index.cjs`. */
function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(dirname(entry)));
}

function cacheFolder(): string {
  const modules = join(import.meta.dirname, '../../node_modules');
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, '.cache/haru-browser');
  } catch {
    return join(tmpdir(), `haru-browser-${process.getuid?.() ?? 0}`);
  }
}

async function versionIn(folder: string): Promise<string> {
  const found: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (typeof found === 'object' && found && 'version' in found) return String(found.version);
  throw new Error(`${folder}/package.json has no version`);
}

async function inflate(from: string, to: string): Promise<void> {
  const writing = createWriteStream(to, { mode: 0o755 });
  await pipeline(createReadStream(from), createBrotliDecompress(), writing);
}

function libraryPath(folder: string): string {
  const present = process.env.LD_LIBRARY_PATH;
  return present ? `${folder}:${present}` : folder;
}
