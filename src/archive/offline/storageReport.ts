import { withTimeout } from '../../withTimeout';
import { appCachePrefix, digestsCache, noticesCache, sharedCache } from './cacheNames';
import type { OfflineCache } from './offlineCache';
import { countSnapshots, forgetSnapshots } from './snapshotStore';

/** What this app stores on the device besides the digests; null where the browser does not say. */
export type StorageReport = {
  /** Versions of the search index. */
  readonly indexes: number | null;
  /** Files of the app itself, of all versions. */
  readonly appFiles: number | null;
  /** Bytes used by the whole host, and the most the browser allows it. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser leaves them alone when the device is full. */
  readonly isPersisted: boolean | null;
};

/** Deleting waits for writes that are under way. */
const CLEAR_TIMEOUT_MS = 60_000;

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
 * Deletes all that the app at `base` has stored but the reader's settings, the wish to store nothing among
 * them. Returns whether all of it is gone.
 */
export async function clearStorage(base: string, cache: OfflineCache): Promise<boolean> {
  const isRefused = await cache.isRefused();
  const isDone = (clear: (base: string) => Promise<void>) =>
    withTimeout(
      async () => {
        await clear(base);
        return true;
      },
      false,
      CLEAR_TIMEOUT_MS,
    );
  // First what would store the app again.
  const isUnregistered = await isDone(unregister);
  const cleared = await Promise.all([clearCaches, forgetSnapshots].map(isDone));
  if (isRefused) await cache.refuse();
  return isUnregistered && cleared.every((isGone) => isGone);
}

async function appCaches(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(appCachePrefix(base)));
}

async function countAppFiles(base: string): Promise<number> {
  const names = await appCaches(base);
  const filesOf = async (name: string) =>
    // Deleted meanwhile, it would be made again.
    (await caches.has(name)) ? (await caches.open(name)).keys() : [];
  return (await Promise.all(names.map(filesOf))).flat().length;
}

async function clearCaches(base: string): Promise<void> {
  // A page without TLS has no Cache storage.
  if (!('caches' in globalThis)) return;
  const names = [digestsCache, sharedCache, noticesCache].map((nameOf) => nameOf(base));
  for (const name of [...names, ...(await appCaches(base))]) await caches.delete(name);
}

/** The service worker would store the app again; the next visit registers a new one. */
async function unregister(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base);
  // The one found may belong to an app at a shorter address of this host.
  const isOurs = registration && new URL(registration.scope).pathname === base;
  if (!isOurs) return;
  const { installing } = registration;
  await registration.unregister();
  await ended(installing);
}

/** Resolves when a worker no longer installs: until then it stores files. */
function ended(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    if (worker?.state !== 'installing') return resolve();
    worker.addEventListener('statechange', () => resolve(), { once: true });
  });
}
