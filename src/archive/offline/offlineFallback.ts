import { MANIFEST_FILE } from '../../digest/manifest';
import { toFailure } from '../../failure';
import { createStore } from '../../store';
import { readManifest } from '../files';
import type { ReadFile } from '../readFile';
import { withTimeout } from '../withTimeout';
import type { OfflineCache } from './offlineCache';

/** Reads from the host, else from the offline cache, and knows whether the host answers. */
export type OfflineFallback = {
  readonly readFile: ReadFile;
  /** Whether the host answered the last request. */
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/** How long the host may take for the manifest where an older one is at hand. */
export const MANIFEST_TIMEOUT_MS = 3000;

export function createOfflineFallback(
  readFromHost: ReadFile,
  cache: OfflineCache,
): OfflineFallback {
  const online = createStore(true);

  const ask: ReadFile = async (path, signal) => {
    try {
      const bytes = await readFromHost(path, signal);
      online.set(true);
      return bytes;
    } catch (error) {
      if (!signal?.aborted) online.set(toFailure(error).kind !== 'unreachable');
      throw error;
    }
  };

  /** An older manifest is better than none, or than one that only newer code can read. */
  const readManifestBytes: ReadFile = async (path, signal) => {
    const answer = ask(path, signal);
    const readable = () => readManifest(() => answer).then(() => answer);
    const bytes = await withTimeout<Uint8Array | null>(readable, null, MANIFEST_TIMEOUT_MS);
    return bytes ?? (await cache.match(path)) ?? answer;
  };

  /** Other files are named by their content: a stored one is what was asked for, whatever is wrong. */
  const readHashed: ReadFile = (path, signal) =>
    ask(path, signal).catch(async (error) => {
      const bytes = signal?.aborted ? null : await cache.match(path);
      if (!bytes) throw error;
      return bytes;
    });

  return {
    readFile: (path, signal) =>
      path === MANIFEST_FILE ? readManifestBytes(path, signal) : readHashed(path, signal),
    isOnline: online.get,
    subscribe: online.subscribe,
  };
}
