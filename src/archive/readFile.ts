import { FailureError } from '../failure';

/** Reads a file of the archive by its path below the app's base, as the bytes say: UTF-8. */
export type ReadFile = (path: string, signal?: AbortSignal) => Promise<string>;

/** Fetches from the app's own origin; fails with a `FailureError`, or with the abort of the signal. */
export function createReadFile(base: string): ReadFile {
  return async (path, signal) => {
    const response = await request(base + path, path, signal);
    if (!response.ok)
      throw new FailureError({ kind: 'refused', file: path, status: response.status });
    return decode(await response.arrayBuffer().catch(rethrow(path, signal)), path);
  };
}

async function request(url: string, path: string, signal?: AbortSignal): Promise<Response> {
  const cache = isHashed(path) ? 'default' : 'no-cache';
  return fetch(url, { cache, ...(signal && { signal }) }).catch(rethrow(path, signal));
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

/** Hosts send `.md` without a charset, so the bytes decide; a file cut inside a syllable is damaged. */
function decode(bytes: ArrayBuffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FailureError({ kind: 'unreadable', file: path });
  }
}
