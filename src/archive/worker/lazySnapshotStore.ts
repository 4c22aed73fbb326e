import type { SnapshotStore } from '../offline/snapshotStore';

/** The store of the index, loaded when it is first used: filters need neither. No call fails. */
export function lazySnapshotStore(create: () => Promise<SnapshotStore>): SnapshotStore {
  const whenLoaded = async <T>(use: (store: SnapshotStore) => Promise<T>, without: T) => {
    const store = await create().catch(() => null);
    return store ? use(store) : without;
  };
  return {
    load: () => whenLoaded<unknown>((store) => store.load(), undefined),
    save: (value) => whenLoaded((store) => store.save(value), false),
  };
}
