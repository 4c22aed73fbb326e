import { FailureError } from '../failure';
import { isHashed } from './contentHash';

/** Reads a file of the archive by its path below the app's base. */
export type ReadFile = (path: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** First requests that are under way already, by path below the app's base; null: it has to be asked again. */
export type EarlyFiles = Readonly<Record<string, Promise<Response | null>>>;

/** Fetches from the app's own origin. Fails with a `FailureError`, or with the abort of the signal. */
export function createReadFile(base: string, early: EarlyFiles = {}): ReadFile {
  const requested = new Set<string>();
  return async (path, signal) => {
    const isRepeated = requested.has(path);
    requested.add(path);
    const load = async () => {
      const cache = cacheFor(path, isRepeated);
      const response = isRepeated ? null : await early[path];
      signal?.throwIfAborted();
      return response ?? fetch(base + path, { cache, ...(signal && { signal }) });
    };
    const response = await load().catch(rethrow(path, signal));
    if (!response.ok)
      throw new FailureError({ kind: 'refused', file: path, status: response.status });
    // A sign-in page of the network, or the page a host sends in place of a missing file.
    if (response.headers.get('content-type')?.startsWith('text/html'))
      throw new FailureError({ kind: 'unreadable', file: path });
    return new Uint8Array(await response.arrayBuffer().catch(rethrow(path, signal)));
  };
}

/**
 * Takes a hashed file from the browser's cache however old it is. A second request for one means that the
 * first answer was not usable, so it bypasses the cache.
 */
function cacheFor(path: string, isRepeated: boolean): RequestCache {
  if (!isHashed(path)) return 'no-cache';
  return isRepeated ? 'reload' : 'force-cache';
}

function rethrow(path: string, signal: AbortSignal | undefined): (error: unknown) => never {
  return (error) => {
    if (signal?.aborted) throw error;
    throw new FailureError({ kind: 'unreachable', file: path });
  };
}
