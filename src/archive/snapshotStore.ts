import { createStore, del, get, set } from 'idb-keyval';
import { inTime } from './inTime';

/** Keeps one value from visit to visit, if the browser lets it. Neither call ever fails. */
export type SnapshotStore = {
  /** What was kept last; undefined where nothing is, or it did not come in time. */
  load(): Promise<unknown>;
  /** `false`: it could not be kept, and nothing older is kept any more. */
  save(value: unknown): Promise<boolean>;
};

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
