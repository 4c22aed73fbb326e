import { withTimeout } from '../../withTimeout';
import type { ChosenFile } from '../filesRead';
import { sharedCache } from './cacheNames';

/** For 50 MB, which is read at one time, on a slow phone. */
const READ_TIMEOUT_MS = 60_000;

/**
 * Puts the files of a form aside, which the system's share sheet has sent, and leads to the page that reads them. Runs
 * in the service worker.
 */
export async function receiveSharedFiles(request: Request, base: string): Promise<Response> {
  await putAside(request, base).catch(() => {});
  return Response.redirect(`${base}import#shared`, 303);
}

async function putAside(request: Request, base: string): Promise<void> {
  // What an earlier share has left would be read as if it were of this one.
  await caches.delete(sharedCache(base));
  const form = await request.formData();
  const cache = await caches.open(sharedCache(base));
  for (const [index, file] of form.getAll('files').entries()) {
    if (typeof file === 'string') continue;
    const headers = { 'x-name': encodeURIComponent(file.name) };
    const put = (response: Response) => cache.put(`${base}shared/${index}`, response);
    // Where there is no room for it, its name still is there for the page to report.
    await put(new Response(file, { headers })).catch(() =>
      put(new Response(null, { headers: { ...headers, [LOST]: '' } })),
    );
  }
}

/** The header of a file that could not be put aside. */
const LOST = 'x-lost';

/**
 * Takes what was put aside, once; of a file that could not be, its name. None where storage does not give it; it stays
 * there then.
 */
export async function takeSharedFiles(base: string): Promise<readonly ChosenFile[]> {
  const files = await withTimeout(() => readSharedFiles(base), [], READ_TIMEOUT_MS);
  if (files.length > 0) await withTimeout(() => caches.delete(sharedCache(base)), false);
  return files;
}

async function readSharedFiles(base: string): Promise<readonly ChosenFile[]> {
  const cache = await caches.open(sharedCache(base));
  const files: ChosenFile[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    const path = decodeURIComponent(response.headers.get('x-name') ?? '');
    files.push({ path, file: response.headers.has(LOST) ? null : await response.blob() });
  }
  return files;
}
