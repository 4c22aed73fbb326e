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
