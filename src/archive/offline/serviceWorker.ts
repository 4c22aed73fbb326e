/*
 * Keeps the app itself on the device: what its scripts are made of, and the empty shell for every address
 * when there is no network. Digests are not its business: src/archive/offline/offlineCache.ts owns them. Built on its
 * own by src/build/serviceWorkerPlugin.ts. No library: the known ones give up the files of the version
 * before as soon as a new one takes over, and tabs that still show it would then miss their scripts.
 */

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

/** Written in by the build: files below the base, and a name for just these. */
declare const __APP_FILES__: readonly string[];
declare const __APP_VERSION__: string;

const scope = globalThis as unknown as Scope;
const base = new URL(scope.registration.scope).pathname;
const PREFIX = appCachePrefix(base);
const CURRENT = PREFIX + __APP_VERSION__;
const FILES = __APP_FILES__;
const SHELL = `${base}shell/`;
/** A host that has not sent a page by then is not waited for. */
const PATIENCE_MS = 3000;

scope.addEventListener('install', (event) => event.waitUntil(keepFiles()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', ({ data, ports: [port] }) => {
  if (data === 'take over') void scope.skipWaiting();
  // A page asks whether its own script is of this version.
  else port?.postMessage(FILES.includes(String(data)));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  // The shell is no page of its own, and a digest is none at all.
  const isFile = path !== SHELL.slice(base.length) && FILES.includes(path);
  if (isFile || isAsset(pathname)) event.respondWith(fromKept(request));
  else if (request.mode === 'navigate' && !path.startsWith('digests/')) {
    event.respondWith(openPage(request));
  }
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CURRENT);
  // Names that tell the content may come from the browser's cache, the others must not.
  const requests = FILES.map(
    (file) => new Request(base + file, { cache: isAsset(base + file) ? 'default' : 'reload' }),
  );
  await cache.addAll(requests);
}

/** Gives up all versions but this and the one before, which other tabs may still show. */
async function takeOver(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = versions.filter((name) => name !== CURRENT);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** The page as the host has it; the shell, which draws any of them, where it does not answer. */
async function openPage(request: Request): Promise<Response> {
  const asked = fetch(request);
  const found = await Promise.race([asked.catch(() => null), wait(PATIENCE_MS)]);
  if (found && found.status < 500) return found;
  return (await (await caches.open(CURRENT)).match(SHELL)) ?? found ?? asked;
}

/** A file of this version or of the one before. */
async function fromKept(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true });
  return kept ?? fetch(request);
}

function isAsset(pathname: string): boolean {
  return pathname.startsWith(`${base}assets/`);
}

function wait(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
