import { readFiles } from '../../../../../src/archive/worker/own/readFiles';
import type { OwnImport } from '../../../../../src/digest/ownDigests';

/** An import of some files. */
export async function importOf(
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<OwnImport> {
  const chosen = Object.entries(files).map(([path, text]) => ({ path, file: new Blob([text]) }));
  const { hash, parts, texts } = await readFiles(chosen, () => {}, new AbortController().signal);
  return { id: `${name} ${hash}`, name, addedAt: 0, parts, texts };
}
