import { MANIFEST_FILE } from '../../digest/manifest';
import { toFailure } from '../../failure';
import { createStore } from '../../store';
import { withTimeout } from '../../withTimeout';
import { readManifest } from '../files';
import type { ReadFile } from '../readFile';
import type { OfflineCache } from './offlineCache';

/** Reads from the host, else from the offline cache, and knows whether the host answers. */
export type OfflineFallback = {
  readonly readFile: ReadFile;
  /** Reads from the host alone. */
  readonly readFromHost: ReadFile;
  /** Whether the host answered the last request. */
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/** How long the host may take for a file that is stored on the device. */
export const HOST_TIMEOUT_MS = 3000;

export function createOfflineFallback(
  readHostFile: ReadFile,
  cache: OfflineCache,
): OfflineFallback {
  const online = createStore(true);

  const readFromHost: ReadFile = async (path, signal) => {
    try {
      const bytes = await readHostFile(path, signal);
      online.set(true);
      return bytes;
    } catch (error) {
      if (!signal?.aborted) online.set(toFailure(error).kind !== 'unreachable');
      throw error;
    }
  };

  /**
   * A stored manifest is better than none, or than one that only newer code can read, even if it is older.
   * Other files are named by their content: a stored one is what was asked for, whatever is wrong.
   */
  const readFile: ReadFile = async (path, signal) => {
    const answer = readFromHost(path, signal);
    const usable = path === MANIFEST_FILE ? readManifest(() => answer).then(() => answer) : answer;
    const bytes = await withTimeout<Uint8Array | null>(() => usable, null, HOST_TIMEOUT_MS);
    if (bytes || signal?.aborted) return bytes ?? answer;
    return (await cache.match(path, !online.get())) ?? answer;
  };

  return {
    readFile,
    readFromHost,
    isOnline: online.get,
    subscribe: online.subscribe,
  };
}
