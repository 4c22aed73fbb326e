import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDigestName, readForeignName } from '../importers/digestName';
import { InputError, reasonOf } from './inputError';

export type ListedFiles = {
  /** Below the folder, with `/`. */
  readonly paths: readonly string[];
  /** What could not be looked into, in the form `path: expected …, found …`. */
  readonly errors: readonly string[];
};

/**
 * Lists the files of a folder and of all folders in it. Follows links. Skips names that begin with a dot.
 * Throws where the folder itself cannot be read.
 */
export async function listFiles(folder: string): Promise<ListedFiles> {
  const found = await stat(folder).catch((error) => refuse(reasonOf(error)));
  if (!found.isDirectory()) return refuse('a file');
  const paths: string[] = [];
  const errors: string[] = [];
  await visit('', []);
  return { paths, errors };

  function refuse(reason: string): never {
    throw new InputError(`expected a folder of digests at ${folder}, found ${reason}`);
  }

  function report(path: string, expected: string, reason: string): void {
    errors.push(`${join(folder, path)}: expected ${expected}, found ${reason}`);
  }

  /** `above`: the folders that this one is in, as they are on the disk, to notice links to one of them. */
  async function visit(path: string, above: readonly string[]): Promise<void> {
    try {
      const place = await realpath(join(folder, path));
      if (above.includes(place)) report(path, 'a folder', 'a link that leads in circles');
      else {
        for (const entry of await readdir(place, { withFileTypes: true })) {
          const isHidden = entry.name.startsWith('.');
          if (!isHidden) await list(entry, path && `${path}/`, [...above, place]);
        }
      }
    } catch (error) {
      if (path === '') return refuse(reasonOf(error));
      report(path, 'a folder', reasonOf(error));
    }
  }

  async function list(entry: Dirent, start: string, above: readonly string[]): Promise<void> {
    const path = start + entry.name;
    const isDigest = (readDigestName(path) ?? readForeignName(path)) !== null;
    try {
      const kind = entry.isSymbolicLink() ? await stat(join(folder, path)) : entry;
      if (kind.isFile()) paths.push(path);
      // Reading a pipe would wait for ever.
      else if (isDigest) report(path, 'a digest', kind.isDirectory() ? 'a folder' : 'no file');
      else if (kind.isDirectory()) await visit(path, above);
    } catch (error) {
      // It may have led to digests.
      report(path, 'a link to a file or a folder', reasonOf(error));
    }
  }
}
