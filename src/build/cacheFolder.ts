import { join, relative } from 'node:path';
import { hashOf } from './hashOf';

const DEFAULT_FOLDER = 'node_modules/.cache/haru-papers';

/**
 * Parses `BUILD_CACHE`: the folder in which a build keeps what the next one needs not do again, `'none'` for no
 * cache, or nothing for a folder in `node_modules`. Each folder of digests has one of its own in it: what one
 * archive held before says nothing of another one. Returns null for no cache.
 *
 * @param digests the folder of digests
 */
export function cacheFolder(setting: string | undefined, digests: string): string | null {
  if (setting === 'none') return null;
  // Relative: the same checkout has another place on each machine.
  return join(setting || DEFAULT_FOLDER, hashOf(relative(process.cwd(), digests)));
}
