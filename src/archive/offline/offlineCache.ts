import { withTimeout } from '../withTimeout';
import { digestsCache } from './cacheNames';

/**
 * Files of the archive that this device keeps for when there is no network: the one owner of offline
 * data. None of its calls fails, and none takes long where storage does not answer.
 */
export type OfflineCache = {
  /** The bytes of a file, by its path below the base; null: it is not held. */
  match(path: string): Promise<Uint8Array | null>;
  /** `false`: it could not be kept. */
  put(path: string, bytes: Uint8Array): Promise<boolean>;
  paths(): Promise<ReadonlySet<string>>;
  /**
   * Puts a list of files in the place of one that was held before, null: none was, and gives up what is
   * not among the files it names. `false`: another tab has put one there meanwhile, which stays with all
   * that it names, or it could not be kept.
   */
  replaceList(
    path: string,
    before: Uint8Array | null,
    list: Uint8Array,
    names: ReadonlySet<string>,
  ): Promise<boolean>;
  /** Whether nothing may be kept, as the reader wants it. */
  isRefused(): Promise<boolean>;
  /** Gives up everything and takes nothing any more, until it is allowed again. */
  refuse(): Promise<void>;
  allow(): Promise<void>;
};

const PUT_PATIENCE_MS = 60_000;

/** In the Cache storage; what apps at different addresses of one host keep stays apart. */
export function createOfflineCache(base: string): OfflineCache {
  /** Stands in the cache while nothing may be kept: every tab and worker sees it there. */
  const refusal = `${base}digests/refused`;
  const name = digestsCache(base);
  const open = () => caches.open(name);
  const isRefused = async () => (await (await open()).match(refusal)) !== undefined;
  const pathOf = ({ url }: Request) => new URL(url).pathname.slice(base.length);
  const match = async (path: string) => {
    const response = await (await open()).match(base + path);
    return response ? new Uint8Array(await response.arrayBuffer()) : null;
  };
  return {
    match: (path) => withTimeout(() => match(path), null),
    isRefused: () => withTimeout(isRefused, false),
    put: async (path, bytes) => {
      // Whether there is a storage at all is told soon; a large file takes its time.
      const cache = await withTimeout(async () => ((await isRefused()) ? null : open()), null);
      const put = async () => {
        await cache?.put(base + path, new Response(bytes.slice()));
        return cache !== null;
      };
      return withTimeout(put, false, PUT_PATIENCE_MS);
    },
    paths: () =>
      withTimeout(async () => new Set((await (await open()).keys()).map(pathOf)), new Set()),
    replaceList: (path, before, list, names) =>
      withTimeout(
        () =>
          // One tab after the other.
          navigator.locks.request(name, async () => {
            const found = await match(path);
            const isOurs = isSame(found, before) || isSame(found, list);
            if (!isOurs || (await isRefused())) return false;
            const cache = await open();
            await cache.put(base + path, new Response(list.slice()));
            for (const request of await cache.keys()) {
              const path = pathOf(request);
              if (!names.has(path) && base + path !== refusal) await cache.delete(request);
            }
            return true;
          }),
        false,
        PUT_PATIENCE_MS,
      ),
    refuse: () =>
      withTimeout(
        () =>
          navigator.locks.request(name, async () => {
            await caches.delete(name);
            await (await open()).put(refusal, new Response());
          }),
        undefined,
      ),
    allow: () => withTimeout(async () => void (await (await open()).delete(refusal)), undefined),
  };
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
