import { createStore, del, delMany, get, set, update } from 'idb-keyval';
import { inTime } from './inTime';

/** Keeps one value from visit to visit, if the browser lets it. Neither call ever fails. */
export type SnapshotStore = {
  /** What was kept last; undefined where nothing is, or it did not come in time. */
  load(): Promise<unknown>;
  /** `false`: it could not be kept, and nothing older is kept any more. */
  save(value: unknown): Promise<boolean>;
};

/** Opened anew for each use: one that was closed by the browser, or by a newer version, stays closed. */
const openStore = () => createStore('haru-papers', 'snapshots');

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
  const write = async (value: unknown) => {
    await set(key, value, openStore());
    let left: readonly string[] = [];
    await update<unknown>(
      address,
      (versions) => {
        const others = namesIn(versions).filter((name) => name !== version);
        left = others.slice(VERSIONS_KEPT - 1);
        return [version, ...others.slice(0, VERSIONS_KEPT - 1)];
      },
      openStore(),
    );
    for (const name of left) await del(keyOf(address, name), openStore());
    return true;
  };
  return {
    load: () => inTime(async () => get(key, openStore()), undefined),
    save: (value) =>
      // Half of an old state is worse than none.
      inTime(
        () => write(value).catch(() => del(key, openStore()).then(() => false)),
        false,
        SAVE_PATIENCE_MS,
      ),
  };
}

/** How many versions of the app keep an index; null: the browser does not say. */
export function countSnapshots(address: string): Promise<number | null> {
  return inTime(async () => namesIn(await get(address, openStore())).length, null);
}

/** Gives up what every version of the app keeps at an address. Fails where the browser does not let it. */
export async function forgetSnapshots(address: string): Promise<void> {
  const versions = namesIn(await get(address, openStore()));
  await delMany([address, ...versions.map((name) => keyOf(address, name))], openStore());
}

function keyOf(address: string, version: string): string {
  return `${address} ${version}`;
}

/** The versions that keep something, the one that wrote last first; none in what is not such a list. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
