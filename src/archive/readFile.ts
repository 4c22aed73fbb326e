import { FailureError } from '../failure';
import { isHashed } from './contentHash';

/** Reads a file of the archive by its path below the app's base. */
export type ReadFile = (path: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** Fetches from the app's own origin. Fails with a `FailureError`, or with the abort of the signal. */
export function createReadFile(base: string): ReadFile {
  const requested = new Set<string>();
  return async (path, signal) => {
    const cache = cacheFor(path, requested.has(path));
    requested.add(path);
    const response = await fetch(base + path, { cache, ...(signal && { signal }) }).catch(
      rethrow(path, signal),
    );
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
