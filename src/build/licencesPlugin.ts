import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which code or a typeface reaches the reader. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** SPDX, `'MIT'`. */
  readonly licence: string;
};

/** Development dependencies of which something reaches the reader all the same. */
const BUNDLED_FROM_DEV = ['@fontsource/newsreader', 'tailwindcss', 'vite'];

type Locked = { version: string; license?: string; dev?: true; link?: true };

const FILE = 'licences.txt';

/**
 * Lists the packages of the app for its page About, as `__LICENCES__`, and writes the texts of their
 * licences to `licences.txt`: the runtime dependencies of the lockfile and `BUNDLED_FROM_DEV`.
 */
export function licencesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'haru-licences',
    config(config) {
      root = config.root ?? root;
      return { define: { __LICENCES__: JSON.stringify(readLicences(root)) } };
    },
    generateBundle() {
      const texts = readLicences(root).map(
        ({ name, version, licence }) =>
          `${name} ${version} (${licence})\n\n${textOf(join(root, 'node_modules', name))}`,
      );
      this.emitFile({
        type: 'asset',
        fileName: FILE,
        source: texts.join(`\n\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}

/** Returns the packages by name. Throws where the lockfile names no licence of one. */
export function readLicences(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages: [string, Locked][] = Object.entries(lock.packages);
  return (
    packages
      // The others are the project itself and the packages of its own, which only tests use.
      .filter(([path, { link }]) => path.startsWith('node_modules/') && !link)
      .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }))
      .filter(({ name, dev }) => !dev || BUNDLED_FROM_DEV.includes(name))
      .filter(({ name }) => !name.startsWith('@types/'))
      .map(({ name, version, license }) => {
        if (!license)
          throw new Error(`package-lock.json: expected a licence of ${name}, found none`);
        return { name, version, licence: license };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  );
}

/** Returns the text of the licence in a package's own folder. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|unlicense)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(The package brings no text.)';
}
