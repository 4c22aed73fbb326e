import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../../withTimeout';

/** Stores the search index from visit to visit, where the browser allows it. No call fails. */
export type SnapshotStore = {
  /** Returns what was saved last, undefined when nothing was or it takes too long. */
  load(): Promise<unknown>;
  /** Returns false when the value could not be stored; nothing older is stored any more then. */
  save(value: unknown): Promise<boolean>;
};

/** The one connection of this thread, shared: idb-keyval never closes one. null: none, or refused. */
let opened: UseStore | null = null;

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => Promise<T>) {
  opened ??= createStore('haru-papers', 'snapshots');
  try {
    return await opened(mode, (store) => {
      // Without this, a newer version of the app in another tab would wait for this connection.
      store.transaction.db.onversionchange = ({ target }) => {
        (target as IDBDatabase).close();
        opened = null;
      };
      return use(store);
    });
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** For a value of a hundred megabytes on a slow device. Chosen. */
const TRANSFER_TIMEOUT_MS = 60_000;

/** Two versions of the app may be open in different tabs; a third one deletes the oldest. */
const MAX_VERSIONS = 2;

/**
 * Opens the snapshot store of the app at `address`, in IndexedDB: one value for each version of the code, so
 * that none overwrites another's.
 */
export function createSnapshotStore(address: string, version: string): SnapshotStore {
  const key = keyOf(address, version);
  const write = (value: unknown) =>
    inStore('readwrite', async (store) => {
      store.put(value, key);
      const versions = versionsIn(await promisifyRequest(store.get(address)));
      const earlier = versions.filter((name) => name !== version);
      store.put([version, ...earlier.slice(0, MAX_VERSIONS - 1)], address);
      for (const name of earlier.slice(MAX_VERSIONS - 1)) store.delete(keyOf(address, name));
      await promisifyRequest(store.transaction);
      return true;
    });
  const remove = () =>
    inStore('readwrite', (store) => {
      store.delete(key);
      return promisifyRequest(store.transaction);
    });
  return {
    async load() {
      // What some browsers never answer is the opening.
      const isOpen = await withTimeout(() => inStore('readonly', async () => true), false);
      if (!isOpen) return undefined;
      const read = () => inStore('readonly', (store) => promisifyRequest(store.get(key)));
      return withTimeout(read, undefined, TRANSFER_TIMEOUT_MS);
    },
    save: (value) =>
      // A stale index would only be loaded to be thrown away.
      withTimeout(
        () => write(value).catch(() => remove().then(() => false)),
        false,
        TRANSFER_TIMEOUT_MS,
      ),
  };
}

/** Returns how many versions of the app have stored an index, null when the browser does not say. */
export function countSnapshots(address: string): Promise<number | null> {
  return withTimeout(
    () => inStore('readonly', async (store) => (await keysIn(store, address)).length),
    null,
  );
}

/** Deletes what every version of the app at `address` has stored. Fails where the browser refuses. */
export function forgetSnapshots(address: string): Promise<void> {
  return inStore('readwrite', async (store) => {
    for (const key of [address, ...(await keysIn(store, address))]) store.delete(key);
    await promisifyRequest(store.transaction);
  });
}

async function keysIn(store: IDBObjectStore, address: string): Promise<IDBValidKey[]> {
  const keys = await promisifyRequest(store.getAllKeys());
  return keys.filter((key) => String(key).startsWith(keyOf(address, '')));
}

function keyOf(address: string, version: string): string {
  return `${address} ${version}`;
}

/** Reads the list of versions that have stored something, the last writer first; empty when it is no list. */
function versionsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
