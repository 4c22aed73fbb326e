import { withTimeout } from '../../withTimeout';
import { sharedCache } from './cacheNames';

/** Most that is put aside: what is read at one time. */
const MAX_BYTES = 50_000_000;

/**
 * Puts the files of a form aside, which the system's share sheet has sent, and leads to the page that reads them. Runs
 * in the service worker.
 */
export async function receiveSharedFiles(request: Request, base: string): Promise<Response> {
  await putAside(request, base).catch(() => {});
  return Response.redirect(`${base}import#shared`, 303);
}

async function putAside(request: Request, base: string): Promise<void> {
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

/** Takes what was put aside, once. None where storage does not give it. */
export function takeSharedFiles(base: string): Promise<readonly File[]> {
  return withTimeout<readonly File[]>(async () => {
    const cache = await caches.open(sharedCache(base));
    const files: File[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const name = decodeURIComponent(response?.headers.get('x-name') ?? '');
      if (response) files.push(new File([await response.blob()], name));
    }
    await caches.delete(sharedCache(base));
    return files;
  }, []);
}
