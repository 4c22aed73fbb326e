import { isNamedContent } from '../contentHash';
import type { ReadFile } from '../readFile';
import type { OfflineCache } from './offlineCache';

/** Stores every file that is read, for when there is no network; for files that are named by their content. */
export function keepRead(readFile: ReadFile, cache: OfflineCache): ReadFile {
  const keep = async (path: string, bytes: Uint8Array) => {
    if (await isNamedContent(path, bytes)) await cache.put(path, bytes);
  };
  return async (path, signal) => {
    const bytes = await readFile(path, signal);
    keep(path, bytes).catch(() => {});
    return bytes;
  };
}
