/*
 * Stores the app itself on the device: its scripts, and the empty shell that draws any page when there is
 * no network. Digests are left to src/archive/offline/offlineCache.ts. Built on its own by
 * src/build/serviceWorkerPlugin.ts. No library: the known ones delete the files of the version before as
 * soon as a new one takes over, and tabs that still show it would then miss their scripts.
 */

import { withTimeout } from '../withTimeout';
import { appCachePrefix } from './cacheNames';

type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
};
type Scope = {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', on: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', on: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', on: (event: MessageEvent) => void): void;
};

/** Filled in by the build: the app's files below the base, and a name for exactly these. */
declare const __APP_FILES__: readonly string[];
declare const __APP_VERSION__: string;

const scope = globalThis as unknown as Scope;
const base = new URL(scope.registration.scope).pathname;
const PREFIX = appCachePrefix(base);
const CURRENT = PREFIX + __APP_VERSION__;
const FILES = __APP_FILES__;
const SHELL = `${base}shell/`;
/** How long the host may take for a page before the shell draws it. */
const PAGE_TIMEOUT_MS = 3000;

scope.addEventListener('install', (event) => event.waitUntil(storeFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', ({ data, ports: [port] }) => {
  if (data === 'take over') void scope.skipWaiting();
  // Otherwise a page asks whether its own script belongs to this version.
  else port?.postMessage(FILES.includes(String(data)));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  // The shell is not a page of its own.
  const isFile = path !== SHELL.slice(base.length) && FILES.includes(path);
  if (isFile || isAsset(pathname)) event.respondWith(fromCache(request));
  else if (request.mode === 'navigate' && !path.startsWith('digests/')) {
    event.respondWith(openPage(request));
  }
});

async function storeFiles(): Promise<void> {
  const cache = await caches.open(CURRENT);
  // Files with a hash in their name may come from the browser's cache, the others must not.
  const requests = FILES.map(
    (file) => new Request(base + file, { cache: isAsset(base + file) ? 'default' : 'reload' }),
  );
  await cache.addAll(requests);
}

/** Deletes all versions but this and the one before, which other tabs may still show. */
async function takeOver(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = versions.filter((name) => name !== CURRENT);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** Returns the page as the host has it, the shell where it does not answer. */
async function openPage(request: Request): Promise<Response> {
  const answer = fetch(request);
  const page = await withTimeout<Response | null>(() => answer, null, PAGE_TIMEOUT_MS);
  if (page && page.status < 500) return page;
  const shell = await (await caches.open(CURRENT)).match(SHELL);
  return shell ?? page ?? answer;
}

/** Returns a file of this version or of the one before. */
async function fromCache(request: Request): Promise<Response> {
  const stored = await caches.match(request.url, { ignoreVary: true });
  return stored ?? fetch(request);
}

function isAsset(pathname: string): boolean {
  return pathname.startsWith(`${base}assets/`);
}
