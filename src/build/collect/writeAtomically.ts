import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../inputError';
import { CollectError } from './collectError';

/**
 * Writes a file whole or not at all: first to a file next to it whose name begins with a dot, which is then
 * renamed. Throws a `CollectError` where that is not possible, and leaves the file as it was.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new CollectError(
      `${path}: expected to write it, found ${reasonOf(error)}. Nothing of it has changed.`,
    );
  }
}
