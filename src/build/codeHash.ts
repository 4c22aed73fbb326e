import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the pages are rendered by, below the root. The lockfile stands for all packages. */
const SOURCES = ['src', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Returns a hash of all that decides how a page is rendered from its files: the sources, the packages, the
 * version of Node.js, whose Intl writes dates and numbers, and settings. Hexadecimal, 64 digits.
 *
 * @param settings anything that JSON can hold
 */
export async function codeHash(root: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.versions, settings]));
  for (const source of SOURCES) {
    for (const path of await filesOf(join(root, source))) {
      if (path.endsWith('.md')) continue;
      const content = await readFile(path);
      hash.update(`\n${path.slice(root.length)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

/** A file itself, or the files of a folder in order; none where nothing is there. */
async function filesOf(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (entries === 'ENOTDIR') return [place];
  if (!Array.isArray(entries)) return [];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
