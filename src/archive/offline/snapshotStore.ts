import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { withTimeout } from '../withTimeout';

/** Keeps one value from visit to visit, if the browser lets it. Neither call ever fails. */
export type SnapshotStore = {
  /** What was kept last; undefined where nothing is, or it did not come in time. */
  load(): Promise<unknown>;
  /** `false`: it could not be kept, and nothing older is kept any more. */
  save(value: unknown): Promise<boolean>;
};

/** One connection: each that was opened stays open. Anew where the browser has refused it. */
let opened: UseStore | null = null;

async function inStore<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => Promise<T>) {
  opened ??= createStore('haru-papers', 'snapshots');
  try {
    return await opened(mode, (store) => {
      // A newer version of the app, in another tab, does not wait for this one.
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

/** A value of a hundred megabytes takes its time; one that does not end is not waited for. */
const SAVE_PATIENCE_MS = 60_000;

/** Two versions of the app may stand open side by side; what an older one has left goes with the third. */
const VERSIONS_KEPT = 2;

/**
 * In IndexedDB, one value for each version of the code, so that none overwrites another's; what apps at
 * different addresses of one host keep stays apart.
 */
export function createSnapshotStore(address: string, version: string): SnapshotStore {
  const key = keyOf(address, version);
  const write = (value: unknown) =>
    inStore('readwrite', async (store) => {
      store.put(value, key);
      const versions = namesIn(await promisifyRequest(store.get(address)));
      const others = versions.filter((name) => name !== version);
      store.put([version, ...others.slice(0, VERSIONS_KEPT - 1)], address);
      for (const name of others.slice(VERSIONS_KEPT - 1)) store.delete(keyOf(address, name));
      await promisifyRequest(store.transaction);
      return true;
    });
  const remove = () =>
    inStore('readwrite', (store) => {
      store.delete(key);
      return promisifyRequest(store.transaction);
    });
  return {
    load: () =>
      withTimeout(
        () => inStore('readonly', (store) => promisifyRequest(store.get(key))),
        undefined,
      ),
    save: (value) =>
      // Half of an old state is worse than none.
      withTimeout(
        () => write(value).catch(() => remove().then(() => false)),
        false,
        SAVE_PATIENCE_MS,
      ),
  };
}

/** How many versions of the app keep an index; null: the browser does not say. */
export function countSnapshots(address: string): Promise<number | null> {
  return withTimeout(
    () => inStore('readonly', async (store) => (await keysIn(store, address)).length),
    null,
  );
}

/** Gives up what every version of the app keeps at an address. Fails where the browser does not let it. */
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

/** The versions that keep something, the one that wrote last first; none in what is not such a list. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
