import { FailureError } from '../failure';

/** Reads a file of the archive by its path below the app's base. */
export type ReadFile = (path: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** Fetches from the app's own origin; fails with a `FailureError`, or with the abort of the signal. */
export function createReadFile(base: string): ReadFile {
  const asked = new Set<string>();
  return async (path, signal) => {
    const cache = cacheFor(path, asked.has(path));
    asked.add(path);
    const response = await fetch(base + path, { cache, ...(signal && { signal }) }).catch(
      rethrow(path, signal),
    );
    if (!response.ok)
      throw new FailureError({ kind: 'refused', file: path, status: response.status });
    // The page of a network that wants to be signed in to, or of a host that answers for what it lacks.
    if (response.headers.get('content-type')?.startsWith('text/html'))
      throw new FailureError({ kind: 'unreadable', file: path });
    return new Uint8Array(await response.arrayBuffer().catch(rethrow(path, signal)));
  };
}

/**
 * A hashed file once read is never asked for again, however soon the host lets it grow stale. Who asks
 * for one twice was not content with the first answer: that must not come from the cache again.
 */
function cacheFor(path: string, again: boolean): RequestCache {
  if (!isHashed(path)) return 'no-cache';
  return again ? 'reload' : 'force-cache';
}

/** A file named by its content never changes; only the manifest does. */
function isHashed(path: string): boolean {
  return /-[0-9a-f]{8,}\.\w+$/.test(path);
}

function rethrow(path: string, signal: AbortSignal | undefined): (error: unknown) => never {
  return (error) => {
    if (signal?.aborted) throw error;
    throw new FailureError({ kind: 'unreachable', file: path });
  };
}
