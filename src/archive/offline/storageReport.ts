import { withTimeout } from '../withTimeout';
import { appCachePrefix, digestsCache } from './cacheNames';
import type { OfflineCache } from './offlineCache';
import { countSnapshots, forgetSnapshots } from './snapshotStore';

/** What this app keeps on the reader's device, besides the digests themselves; null: nobody says. */
export type StorageReport = {
  /** Versions of the search index. */
  readonly indexes: number | null;
  /** Files of the app itself, of all versions. */
  readonly appFiles: number | null;
  /** Bytes that the browser counts for the whole host, and the most it gives. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser keeps them when the device is full. */
  readonly isPersisted: boolean | null;
};

/** What is being stored just now comes first. */
const CLEAR_PATIENCE_MS = 60_000;

export async function measureStorage(base: string): Promise<StorageReport> {
  const [indexes, appFiles, estimate, isPersisted] = await Promise.all([
    countSnapshots(base),
    withTimeout(() => countAppFiles(base), null),
    withTimeout(() => navigator.storage.estimate(), null),
    withTimeout(() => navigator.storage.persisted(), null),
  ]);
  const { usage = null, quota = null } = estimate ?? {};
  return { indexes, appFiles, usage, quota, isPersisted };
}

/**
 * Gives up all that the app keeps at this address but the reader's settings. That nothing shall be kept
 * stays so.
 *
 * @returns whether all of it is gone
 */
export async function clearStorage(base: string, held: OfflineCache): Promise<boolean> {
  const isRefused = await held.isRefused();
  const cleared = await Promise.all(
    [clearCaches, forgetSnapshots, unregister].map((clear) =>
      withTimeout(
        async () => {
          await clear(base);
          return true;
        },
        false,
        CLEAR_PATIENCE_MS,
      ),
    ),
  );
  if (isRefused) await held.refuse();
  return cleared.every((isGone) => isGone);
}

async function appCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(appCachePrefix(base)));
}

async function countAppFiles(base: string): Promise<number> {
  const names = await appCaches(base);
  const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return files.flat().length;
}

async function clearCaches(base: string): Promise<void> {
  // A page without TLS has no such storage, and nothing in it.
  if (!('caches' in globalThis)) return;
  for (const name of [digestsCache(base), ...(await appCaches(base))]) await caches.delete(name);
}

/** The service worker would put the app there again; the next visit begins with a new one. */
async function unregister(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base);
  // Another app of this host, above this one, may have one.
  const isOurs = registration && new URL(registration.scope).pathname === base;
  if (isOurs) await registration.unregister();
}
