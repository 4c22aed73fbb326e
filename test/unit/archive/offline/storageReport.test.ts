// idb looks for the classes of the browser.
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { createOfflineCache } from '../../../../src/archive/offline/offlineCache';
import { clearStorage } from '../../../../src/archive/offline/storageReport';
import { waitFor } from '../../../waitFor';
import { MemoryCacheStorage } from './cacheStorage';

const BASE = '/papers/';
const OF_ANOTHER_APP = ['haru-digests /', 'haru-app /papers/old/ 1', 'haru-notices /'];

afterEach(() => void vi.unstubAllGlobals());

it('removes all caches of the app, with what waits for notices and shared files, and none of another app', async () => {
  const caches = new MemoryCacheStorage();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('navigator', {});
  const kinds = ['haru-digests', 'haru-shared', 'haru-notices'];
  const names = [...kinds.map((kind) => `${kind} ${BASE}`), `haru-app ${BASE} 1`];
  for (const name of [...names, ...OF_ANOTHER_APP]) await caches.open(name);
  expect(await clearStorage(BASE, createOfflineCache(BASE))).toBe(true);
  expect(await caches.keys()).toEqual(OF_ANOTHER_APP);
});

it('waits for a service worker that still stores the app', async () => {
  const caches = new MemoryCacheStorage();
  vi.stubGlobal('caches', caches);
  const installing = Object.assign(new EventTarget(), { state: 'installing' });
  let isAsked = false;
  const registration = {
    scope: `https://haru.example${BASE}`,
    installing,
    async unregister() {
      isAsked = true;
    },
  };
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
  const cleared = clearStorage(BASE, createOfflineCache(BASE));
  await waitFor(() => expect(isAsked).toBe(true));
  await caches.open(`haru-app ${BASE} 1`);
  installing.state = 'redundant';
  installing.dispatchEvent(new Event('statechange'));
  expect(await cleared).toBe(true);
  expect(await caches.keys()).toEqual([]);
});
