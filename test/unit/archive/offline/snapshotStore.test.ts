import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A request that succeeds with a result after some time; null: never. */
function requestOf<T>(result: T, ms: number | null) {
  const request = { result, onsuccess: () => {} };
  if (ms !== null) setTimeout(() => request.onsuccess(), ms);
  return request;
}

/** Stubs a database that holds the same value under every key. */
function stubDatabase(value: unknown, times: { open: number | null; read: number }) {
  const db = {
    transaction: () => ({
      objectStore: () => ({ transaction: { db }, get: () => requestOf(value, times.read) }),
    }),
  };
  vi.stubGlobal('indexedDB', { open: () => requestOf(db, times.open) });
}

async function createStore() {
  // A new module: the connection is shared as long as the thread lives.
  vi.resetModules();
  const { createSnapshotStore } = await import('../../../../src/archive/offline/snapshotStore');
  return createSnapshotStore('/', 'version');
}

describe('createSnapshotStore', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for an index that takes long to read, as a large one does', async () => {
    stubDatabase('index', { open: 20, read: 20_000 });
    const loaded = (await createStore()).load();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(await loaded).toBe('index');
  });

  it('does not wait for a database that never opens', async () => {
    stubDatabase('index', { open: null, read: 0 });
    const loaded = (await createStore()).load();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await loaded).toBeUndefined();
  });
});
