import { type IDBPObjectStore, openDB } from 'idb';
import { withTimeout } from '../../withTimeout';

/** Stores the search index from visit to visit, where the browser allows it. No call fails. */
export type SnapshotStore = {
  /** Returns what was saved last, undefined when nothing was or it takes too long. */
  load(): Promise<unknown>;
  /** Returns false when the value could not be stored; nothing older is stored any more then. */
  save(value: unknown): Promise<boolean>;
};

const STORE = 'snapshots';

type Store<Mode extends IDBTransactionMode> = IDBPObjectStore<
  unknown,
  [typeof STORE],
  typeof STORE,
  Mode
>;

/** Runs one transaction on a connection of its own: rare and long ones, which need not share one. */
async function inStore<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  use: (store: Store<Mode>) => Promise<T>,
): Promise<T> {
  // Without a version: a database that newer code has changed opens as it is.
  const database = await openDB('haru-papers', undefined, {
    upgrade: (created) => void created.createObjectStore(STORE),
    // Without this, a newer version of the app in another tab would wait for this connection.
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
    },
  });
  try {
    const { store, done } = database.transaction(STORE, mode);
    const [result] = await Promise.all([use(store), done]);
    return result;
  } finally {
    database.close();
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
      const written = store.put(value, key);
      // Awaited below: a browser that is full fails it while the versions are read.
      written.catch(() => {});
      const versions = versionsIn(await store.get(address));
      const earlier = versions.filter((name) => name !== version);
      const dropped = earlier.slice(MAX_VERSIONS - 1);
      await Promise.all([
        written,
        store.put([version, ...earlier.slice(0, MAX_VERSIONS - 1)], address),
        ...dropped.map((name) => store.delete(keyOf(address, name))),
      ]);
      return true;
    });
  const remove = () => inStore('readwrite', (store) => store.delete(key));
  return {
    async load() {
      // What some browsers never answer is the opening.
      const isOpen = await withTimeout(() => inStore('readonly', async () => true), false);
      if (!isOpen) return undefined;
      const read = () => inStore('readonly', (store) => store.get(key));
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
    const keys = [address, ...(await keysIn(store, address))];
    await Promise.all(keys.map((key) => store.delete(key)));
  });
}

async function keysIn<Mode extends IDBTransactionMode>(store: Store<Mode>, address: string) {
  const keys = await store.getAllKeys();
  return keys.filter((key) => String(key).startsWith(keyOf(address, '')));
}

function keyOf(address: string, version: string): string {
  return `${address} ${version}`;
}

/** Reads the list of versions that have stored something, the last writer first; empty when it is no list. */
function versionsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
