import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../inputError';
import { CollectError } from './collectError';

/**
 * Writes a file so that no reader ever sees a part of it: to a name of its own beside it, which begins with a dot,
 * then under its name. Throws a `CollectError` where that is not possible, and leaves the file as it was.
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
