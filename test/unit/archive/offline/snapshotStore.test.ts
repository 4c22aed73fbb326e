import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnapshotStore } from '../../../../src/archive/offline/snapshotStore';

/** A request that succeeds with a result after some time; null: never. */
class FakeRequest extends EventTarget {
  readonly result: unknown;
  constructor(result: unknown, ms: number | null) {
    super();
    this.result = result;
    if (ms !== null) setTimeout(() => this.dispatchEvent(new Event('success')), ms);
  }
}

class FakeDatabase extends EventTarget {
  readonly transaction: () => FakeTransaction;
  constructor(transaction: () => FakeTransaction) {
    super();
    this.transaction = transaction;
  }
  close() {}
}

/** Is complete with its request, or at once without one. */
class FakeTransaction extends EventTarget {
  readonly objectStoreNames = ['snapshots'];
  readonly objectStore: () => FakeStore;
  constructor(createRequest: () => FakeRequest) {
    super();
    const complete = () => setTimeout(() => this.dispatchEvent(new Event('complete')));
    let request: FakeRequest | null = null;
    const get = () => {
      request = createRequest();
      request.addEventListener('success', complete);
      return request;
    };
    this.objectStore = () => new FakeStore(get);
    setTimeout(() => request ?? complete());
  }
}

class FakeStore {
  readonly get: () => FakeRequest;
  constructor(get: () => FakeRequest) {
    this.get = get;
  }
}

/** Stubs a database that holds the same value under every key. */
function stubDatabase(value: unknown, times: { open: number | null; read: number }) {
  const database = new FakeDatabase(
    () => new FakeTransaction(() => new FakeRequest(value, times.read)),
  );
  vi.stubGlobal('indexedDB', { open: () => new FakeRequest(database, times.open) });
  vi.stubGlobal('IDBRequest', FakeRequest);
  vi.stubGlobal('IDBDatabase', FakeDatabase);
  vi.stubGlobal('IDBTransaction', FakeTransaction);
  vi.stubGlobal('IDBObjectStore', FakeStore);
  vi.stubGlobal('IDBIndex', class {});
  vi.stubGlobal('IDBCursor', class {});
}

describe('createSnapshotStore', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for an index that takes long to read, as a large one does', async () => {
    stubDatabase('index', { open: 20, read: 20_000 });
    const loaded = createSnapshotStore('/', 'version').load();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(await loaded).toBe('index');
  });

  it('does not wait for a database that never opens', async () => {
    stubDatabase('index', { open: null, read: 0 });
    const loaded = createSnapshotStore('/', 'version').load();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await loaded).toBeUndefined();
  });
});
