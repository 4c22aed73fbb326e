/*
 * Stores the app itself on the device: its scripts, and the empty shell that draws any page when there is
 * no network. Digests are left to src/archive/offline/offlineCache.ts. Built on its own by
 * src/build/serviceWorkerPlugin.ts. No library: the known ones delete the files of the version before as
 * soon as a new one takes over, and tabs that still show it would then miss their scripts.
 */

import { withTimeout } from '../../withTimeout';
import { createReadFile } from '../readFile';
import { createAppFiles, type IntegrityTable } from './appFiles';
import { appCachePrefix } from './cacheNames';
import { readNoticeEntry, writeNoticeEntry } from './noticeEntry';
import { type AppWindow, openNotice } from './openNotice';
import { receiveSharedFiles } from './sharedFiles';
import { NEW_DAY_TAG, type NoticePlatform, tellNewDay } from './tellNewDay';

type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
};
type SyncEvent = ExtendableEvent & { readonly tag: string };
type NoticeEvent = ExtendableEvent & { readonly notification: Notification };
type Window = AppWindow & {
  readonly visibilityState: DocumentVisibilityState;
  readonly url: string;
};
type Scope = {
  readonly registration: {
    readonly scope: string;
    showNotification(title: string, options: NotificationOptions): Promise<void>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly Window[]>;
    openWindow(url: string): Promise<Window | null>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', on: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', on: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', on: (event: MessageEvent) => void): void;
  addEventListener(type: 'periodicsync', on: (event: SyncEvent) => void): void;
  addEventListener(type: 'notificationclick', on: (event: NoticeEvent) => void): void;
};

/** Filled in by the build: the app's files below the base with their hashes, and a name for exactly these. */
declare const __APP_FILES__: IntegrityTable;
declare const __APP_VERSION__: string;

const scope = globalThis as unknown as Scope;
const base = new URL(scope.registration.scope).pathname;
const FILES = __APP_FILES__;
const SHELL = 'shell/';
const appFiles = createAppFiles({
  prefix: appCachePrefix(base),
  name: __APP_VERSION__,
  base,
  files: FILES,
});
/** How long the host may take for a page before the shell draws it. */
const PAGE_TIMEOUT_MS = 3000;

scope.addEventListener('install', (event) => event.waitUntil(appFiles.store()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', ({ data, ports: [port] }) => {
  if (data === 'take over') void scope.skipWaiting();
  // Otherwise a page asks whether its own script belongs to this version.
  else port?.postMessage(isFile(String(data)));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'POST' && origin === location.origin && pathname === `${base}import`) {
    event.respondWith(receiveSharedFiles(request, base));
    return;
  }
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  const path = pathname.slice(base.length);
  // The shell is not a page of its own.
  const isApp = path !== SHELL && (isFile(path) || path.startsWith('assets/'));
  if (isApp) event.respondWith(openFile(request, path));
  else if (request.mode === 'navigate' && !path.startsWith('digests/')) {
    const page = openPage(request);
    event.respondWith(page);
    event.waitUntil(page.then(putBack, putBack));
  }
});

scope.addEventListener('periodicsync', (event) => {
  // The browser looks again another time.
  if (event.tag === NEW_DAY_TAG) event.waitUntil(tellNewDay(noticePlatform).catch(() => {}));
});
scope.addEventListener('notificationclick', (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(openAt(String(notification.data)));
});

const noticePlatform: NoticePlatform = {
  readEntry: () => readNoticeEntry(base),
  writeEntry: (entry) => writeNoticeEntry(base, entry),
  readFile: createReadFile(base),
  isSeen: async () =>
    (await windows()).some(({ visibilityState }) => visibilityState === 'visible'),
  show: ({ title, body, tag, path }) =>
    scope.registration.showNotification(title, {
      body,
      tag,
      icon: `${base}icon-192.png`,
      data: path,
    }),
  setBadge: async (papers) => navigator.setAppBadge?.(papers),
  now: () => Date.now(),
};

/** The windows of this app: others of the host may be open, too. */
async function windows(): Promise<readonly Window[]> {
  const all = await scope.clients.matchAll({ type: 'window' });
  return all.filter(({ url }) => new URL(url).pathname.startsWith(base));
}

/** Opens a page of the app, by its path below the base, in its window if there is one. */
async function openAt(path: string): Promise<void> {
  const address = new URL(base + path, location.origin).href;
  const [window] = await windows();
  await openNotice(address, window, (url) => scope.clients.openWindow(url));
}

async function takeOver(): Promise<void> {
  await withTimeout(appFiles.activate, undefined);
  await scope.clients.claim();
}

/** Returns the page as the host has it, the shell where it does not answer. */
async function openPage(request: Request): Promise<Response> {
  const answer = fetch(request);
  let hasFailed = false;
  answer.catch(() => {
    hasFailed = true;
  });
  const page = await withTimeout<Response | null>(() => answer, null, PAGE_TIMEOUT_MS);
  if (page && page.status < 500) return page;
  return (await appFiles.match(SHELL, hasFailed)) ?? page ?? answer;
}

/** Returns a file of the app as it was built, from the device or the host; else whatever the host has. */
async function openFile(request: Request, path: string): Promise<Response> {
  const stored = await appFiles.match(path);
  if (stored) return stored;
  try {
    return await (isFile(path) ? appFiles.fetch(path).catch(() => fetch(request)) : fetch(request));
  } catch (error) {
    const late = await appFiles.match(path, true);
    if (late) return late;
    throw error;
  }
}

/** Stores again what the browser has deleted to make room, or damaged, once in the life of this worker. */
function putBack(): Promise<void> {
  stored ??= appFiles.store().catch(() => {});
  return stored;
}

let stored: Promise<void> | null = null;

function isFile(path: string): boolean {
  return Object.hasOwn(FILES, path);
}
