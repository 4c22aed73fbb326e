import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOfflineCache } from '../../../../src/archive/offline/offlineCache';
import { FILES, PACKS } from '../archive';
import { MemoryCacheStorage } from './cacheStorage';

const [PACK = ''] = PACKS;
const bytes = new TextEncoder().encode(FILES.get(PACK));

beforeEach(() => void vi.stubGlobal('caches', new MemoryCacheStorage()));
afterEach(() => void vi.unstubAllGlobals());

it('returns what was stored', async () => {
  const cache = createOfflineCache('/');
  expect(await cache.put(PACK, bytes)).toBe(true);
  expect(await cache.match(PACK)).toEqual(bytes);
});

it('deletes a file that has another content than it is named by', async () => {
  const cache = createOfflineCache('/');
  await cache.put(PACK, bytes.slice(1));
  expect(await cache.match(PACK)).toBeNull();
  expect(await cache.paths()).toEqual(new Set());
});

it('stores nothing for a reader who refuses at any moment while a file is on its way', async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, task: () => unknown) => task() } });
  for (let turns = 0; turns < 20; turns += 1) {
    vi.stubGlobal('caches', new MemoryCacheStorage());
    const cache = createOfflineCache('/');
    const putting = cache.put(PACK, bytes);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    await cache.refuse();
    await putting;
    expect(await cache.paths(), `after ${turns} turns`).toEqual(new Set(['digests/refused']));
  }
});
