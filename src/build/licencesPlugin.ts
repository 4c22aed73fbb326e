import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code or typeface reaches the reader. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  /** SPDX, `'MIT'`. */
  readonly licence: string;
};

/** Packages that only build, and leave something of theirs in what is built. */
const LEAVES_SOMETHING = ['@fontsource-variable/newsreader', 'tailwindcss', 'vite'];

const FILE = 'licences.txt';

/**
 * Tells the app what it is made of, as `__LICENCES__`, and writes the words of all licences to
 * `licences.txt`: what the lockfile names as needed when the app runs, and what leaves something of it.
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

/** By name. Fails where a package has no licence. */
export function readLicences(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages: [string, { version: string; license?: string; dev?: true }][] = Object.entries(
    lock.packages,
  );
  return packages
    .map(([path, found]) => ({ ...found, name: path.replace(/^.*node_modules\//, '') }))
    .filter(({ name, dev }) => name !== '' && (!dev || LEAVES_SOMETHING.includes(name)))
    .filter(({ name }) => !name.startsWith('@types/'))
    .map(({ name, version, license }) => {
      if (!license) throw new Error(`package-lock.json: expected a licence of ${name}, found none`);
      return { name, version, licence: license };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The words of a package's licence, as it brings them. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|unlicense)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '(The package brings no text.)';
}
