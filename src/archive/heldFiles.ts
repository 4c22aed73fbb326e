import { inTime } from './inTime';

/**
 * Files of the archive that this device keeps for when there is no network: the one owner of offline
 * data. None of its calls fails, and none takes long where storage does not answer.
 */
export type HeldFiles = {
  /** The bytes of a file, by its path below the base; null: it is not held. */
  match(path: string): Promise<Uint8Array | null>;
  /** `false`: it could not be kept. */
  put(path: string, bytes: Uint8Array): Promise<boolean>;
  paths(): Promise<ReadonlySet<string>>;
  /** Gives up what is not among these paths. */
  keepOnly(paths: ReadonlySet<string>): Promise<void>;
  /** Gives up everything and takes nothing any more, until it is allowed again. */
  refuse(): Promise<void>;
  allow(): Promise<void>;
};

/** In the Cache storage; what apps at different addresses of one host keep stays apart. */
export function createHeldFiles(base: string): HeldFiles {
  /** Stands in the cache while nothing may be kept: every tab and worker sees it there. */
  const refusal = `${base}digests/refused`;
  const name = `haru-digests ${base}`;
  const open = () => caches.open(name);
  const isRefused = async () => (await (await open()).match(refusal)) !== undefined;
  const pathOf = ({ url }: Request) => new URL(url).pathname.slice(base.length);
  return {
    match: (path) =>
      inTime(async () => {
        const response = await (await open()).match(base + path);
        return response ? new Uint8Array(await response.arrayBuffer()) : null;
      }, null),
    put: (path, bytes) =>
      // Large files take their time; only whether there is a storage at all is waited for.
      inTime(async () => ((await isRefused()) ? null : open()), null).then(
        (cache) =>
          cache?.put(base + path, new Response(bytes.slice())).then(
            () => true,
            () => false,
          ) ?? false,
      ),
    paths: () => inTime(async () => new Set((await (await open()).keys()).map(pathOf)), new Set()),
    keepOnly: (paths) =>
      inTime(async () => {
        const cache = await open();
        for (const request of await cache.keys()) {
          if (!paths.has(pathOf(request))) await cache.delete(request);
        }
      }, undefined),
    refuse: () =>
      inTime(async () => {
        await caches.delete(name);
        await (await open()).put(refusal, new Response());
      }, undefined),
    allow: () => inTime(async () => void (await (await open()).delete(refusal)), undefined),
  };
}
