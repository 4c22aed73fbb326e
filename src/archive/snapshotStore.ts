import { createStore, del, get, set, update } from 'idb-keyval';
import { inTime } from './inTime';

/** Keeps one value from visit to visit, if the browser lets it. Neither call ever fails. */
export type SnapshotStore = {
  /** What was kept last; undefined where nothing is, or it did not come in time. */
  load(): Promise<unknown>;
  /** `false`: it could not be kept, and nothing older is kept any more. */
  save(value: unknown): Promise<boolean>;
};

const DATABASE = 'haru-papers';

/** A value of a hundred megabytes takes its time; one that does not end is not waited for. */
const SAVE_PATIENCE_MS = 60_000;

/** Two versions of the app may stand open side by side; what an older one has left goes with the third. */
const VERSIONS_KEPT = 2;

/**
 * In IndexedDB, one value for each version of the code, so that none overwrites another's; what apps at
 * different addresses of one host keep stays apart.
 */
export function createSnapshotStore(address: string, version: string): SnapshotStore {
  const open = () => createStore(DATABASE, 'snapshots');
  const key = keyOf(address, version);
  const write = async (value: unknown) => {
    await set(key, value, open());
    let left: readonly string[] = [];
    await update<unknown>(
      address,
      (versions) => {
        const others = namesIn(versions).filter((name) => name !== version);
        left = others.slice(VERSIONS_KEPT - 1);
        return [version, ...others.slice(0, VERSIONS_KEPT - 1)];
      },
      open(),
    );
    for (const name of left) await del(keyOf(address, name), open());
    return true;
  };
  return {
    load: () => inTime(async () => get(key, open()), undefined),
    save: (value) =>
      // Half of an old state is worse than none.
      inTime(
        () => write(value).catch(() => del(key, open()).then(() => false)),
        false,
        SAVE_PATIENCE_MS,
      ),
  };
}

function keyOf(address: string, version: string): string {
  return `${address} ${version}`;
}

/** The versions that keep something, the one that wrote last first; none in what is not such a list. */
function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
