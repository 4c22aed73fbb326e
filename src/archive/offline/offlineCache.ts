import { LAST_RESORT_MS, withTimeout } from '../../withTimeout';
import { isNamedContent } from '../contentHash';
import { digestsCache } from './cacheNames';

/**
 * Files of the archive that this device stores for when there is no network: the one owner of offline
 * data. No call fails, and none takes long where storage does not answer.
 */
export type OfflineCache = {
  /**
   * Returns the bytes of a file by its path below the base, null when it is not stored. A file with another
   * content than it is named by is deleted, so that the next visit stores the right one.
   *
   * @param isLastResort the host cannot be reached: storage is waited for as long as a reader would wait
   */
  match(path: string, isLastResort?: boolean): Promise<Uint8Array | null>;
  /** Returns false when the file could not be stored. */
  put(path: string, bytes: Uint8Array): Promise<boolean>;
  paths(): Promise<ReadonlySet<string>>;
  /**
   * Replaces the list of files at `path` and deletes all files that `names` lacks.
   *
   * @param before the list that was stored when `list` was fetched, null when none was. Another list in its
   *   place is the work of another tab: it stays, with all that it names
   */
  replaceList(
    path: string,
    before: Uint8Array | null,
    list: Uint8Array,
    names: ReadonlySet<string>,
  ): Promise<ReplaceOutcome>;
  /** Whether the reader wants nothing stored. */
  isRefused(): Promise<boolean>;
  /** Deletes everything and stores nothing until `allow`. */
  refuse(): Promise<void>;
  allow(): Promise<void>;
};

export type ReplaceOutcome = 'replaced' | 'superseded' | 'failed';

/** For writes: a large file takes its time. */
const WRITE_TIMEOUT_MS = 60_000;

/** Opens the offline cache of the app at `base`, in the Cache storage. */
export function createOfflineCache(base: string): OfflineCache {
  /** An entry of the cache while nothing may be stored: every tab and worker sees it there. */
  const refusal = `${base}digests/refused`;
  const name = digestsCache(base);
  const open = () => caches.open(name);
  const isRefusedIn = async (cache: Cache) => (await cache.match(refusal)) !== undefined;
  const isRefused = async () => isRefusedIn(await open());
  /**
   * null: the reader wants nothing stored. One who says so later deletes this very cache: what is put into it then is
   * gone with it.
   */
  const openForWriting = async () => {
    const cache = await open();
    return (await isRefusedIn(cache)) ? null : cache;
  };
  const pathOf = ({ url }: Request) => new URL(url).pathname.slice(base.length);
  const match = async (path: string) => {
    const cache = await open();
    const response = await cache.match(base + path);
    const bytes = response && new Uint8Array(await response.arrayBuffer());
    if (!bytes || (await isNamedContent(path, bytes))) return bytes ?? null;
    await cache.delete(base + path);
    return null;
  };
  const deleteAllBut = async (cache: Cache, names: ReadonlySet<string>) => {
    for (const request of await cache.keys()) {
      const path = pathOf(request);
      if (!names.has(path) && base + path !== refusal) await cache.delete(request);
    }
  };
  /** Lets one tab at a time change the list. */
  const withLock = <T>(change: () => Promise<T>) => navigator.locks.request(name, change);

  return {
    match: (path, isLastResort) =>
      withTimeout(() => match(path), null, isLastResort ? LAST_RESORT_MS : undefined),
    isRefused: () => withTimeout(isRefused, false),
    put: async (path, bytes) => {
      // A storage that does not answer is found out soon, not after the time a write may take.
      const cache = await withTimeout(openForWriting, null);
      const put = async () => {
        await cache?.put(base + path, new Response(bytes.slice()));
        return cache !== null;
      };
      return withTimeout(put, false, WRITE_TIMEOUT_MS);
    },
    paths: () =>
      withTimeout(async () => new Set((await (await open()).keys()).map(pathOf)), new Set()),
    replaceList: (path, before, list, names) => {
      const replace = () =>
        withLock(async (): Promise<ReplaceOutcome> => {
          const cache = await openForWriting();
          if (!cache) return 'failed';
          const stored = await match(path);
          if (!isSame(stored, before) && !isSame(stored, list)) return 'superseded';
          await cache.put(base + path, new Response(list.slice()));
          await deleteAllBut(cache, names);
          return 'replaced';
        });
      return withTimeout<ReplaceOutcome>(replace, 'failed', WRITE_TIMEOUT_MS);
    },
    refuse: () => {
      const refuse = async () => {
        await caches.delete(name);
        await (await open()).put(refusal, new Response());
      };
      return withTimeout(() => withLock(refuse), undefined);
    },
    allow: () => withTimeout(async () => void (await (await open()).delete(refusal)), undefined),
  };
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}
