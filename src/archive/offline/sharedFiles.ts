import { withTimeout } from '../../withTimeout';
import { sharedCache } from './cacheNames';

/** Most that is put aside: what is read at one time. */
const MAX_BYTES = 50_000_000;
/** For as much on a slow phone. */
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
  let size = 0;
  for (const [index, file] of form.getAll('files').entries()) {
    if (typeof file === 'string') continue;
    size += file.size;
    if (size > MAX_BYTES) break;
    const headers = { 'x-name': encodeURIComponent(file.name) };
    await cache.put(`${base}shared/${index}`, new Response(file, { headers }));
  }
}

/** Takes what was put aside, once. None where storage does not give it; it stays there then. */
export async function takeSharedFiles(base: string): Promise<readonly File[]> {
  const files = await withTimeout(() => readSharedFiles(base), [], READ_TIMEOUT_MS);
  if (files.length > 0) await withTimeout(() => caches.delete(sharedCache(base)), false);
  return files;
}

async function readSharedFiles(base: string): Promise<readonly File[]> {
  const cache = await caches.open(sharedCache(base));
  const files: File[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const name = decodeURIComponent(response?.headers.get('x-name') ?? '');
    if (response) files.push(new File([await response.blob()], name));
  }
  return files;
}
