import { MANIFEST_FILE } from '../../digest/manifest';
import { toFailure } from '../../failure';
import { readManifest } from '../files';
import type { ReadFile } from '../readFile';
import type { OfflineCache } from './offlineCache';

/** Reading that goes on where the host cannot be reached, and tells whether it can. */
export type OfflineFallback = {
  readonly readFile: ReadFile;
  /** Whether the last that was asked of the host was answered. */
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A host that has not sent the list of days by then is not waited for by whoever holds one. */
const PATIENCE_MS = 3000;

/** Files from the host, and those that are held where it does not answer. */
export function createOfflineFallback(readFile: ReadFile, held: OfflineCache): OfflineFallback {
  const listeners = new Set<() => void>();
  let isOnline = true;
  const tell = (reached: boolean) => {
    if (reached === isOnline) return;
    isOnline = reached;
    for (const listener of listeners) listener();
  };

  const ask: ReadFile = async (path, signal) => {
    try {
      const bytes = await readFile(path, signal);
      tell(true);
      return bytes;
    } catch (error) {
      if (!signal?.aborted) tell(toFailure(error).kind !== 'unreachable');
      throw error;
    }
  };

  return {
    isOnline: () => isOnline,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async readFile(path, signal) {
      const asked = ask(path, signal);
      if (path === MANIFEST_FILE) {
        // An older list of days is better than none, or than one that only newer code can read.
        const right = readManifest(() => asked).then(() => asked);
        const found = await Promise.race([right.catch(() => null), wait(PATIENCE_MS)]);
        return found ?? (await held.match(path)) ?? asked;
      }
      return asked.catch(async (error) => {
        // Named by their content, they are what was asked for, whatever is wrong with the host.
        const bytes = signal?.aborted ? null : await held.match(path);
        if (!bytes) throw error;
        return bytes;
      });
    },
  };
}

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
