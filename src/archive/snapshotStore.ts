import { createStore, del, get, set } from 'idb-keyval';

/** Keeps one value from visit to visit, if the browser lets it. Neither call ever fails. */
export type SnapshotStore = {
  /** What was kept last; undefined where nothing is, or it did not come in time. */
  load(): Promise<unknown>;
  /** `false`: it could not be kept, and nothing older is kept any more. */
  save(value: unknown): Promise<boolean>;
};

/** A storage that never answers, as some do in private windows, is waited for no longer than this. */
const PATIENCE_MS = 1500;

/** In IndexedDB; what apps at different addresses of one host keep stays apart. */
export function createSnapshotStore(address: string): SnapshotStore {
  const open = () => createStore('haru-papers', 'snapshots');
  return {
    load: () => inTime(async () => get(address, open()), undefined),
    async save(value) {
      const write = async () => {
        await set(address, value, open());
        return true;
      };
      // Half of an old state is worse than none.
      return write().catch(() =>
        inTime(async () => del(address, open()), undefined).then(() => false),
      );
    },
  };
}

/** `otherwise` where it fails or takes too long. */
async function inTime<T>(attempt: () => Promise<T>, otherwise: T): Promise<T> {
  const late = new Promise<T>((resolve) => setTimeout(resolve, PATIENCE_MS, otherwise));
  return Promise.race([attempt().catch(() => otherwise), late]);
}
