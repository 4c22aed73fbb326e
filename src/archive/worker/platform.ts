import type { OfflineCache } from '../offline/offlineCache';
import type { SnapshotStore } from '../offline/snapshotStore';
import type { ReadFile } from '../readFile';
import type { LazyTextModule } from './lazyTextModule';
import type { ownModule } from './own/ownModule';

/** Environment, replaced in tests. */
export type Platform = {
  /** Reads from the web server, not from the cache. */
  readonly createReadFile: (base: string) => ReadFile;
  readonly createOfflineCache: (base: string) => OfflineCache;
  readonly createSnapshotStore: (base: string, version: string) => SnapshotStore;
  readonly textModule: LazyTextModule;
  /** Loads what reads the reader's own digests: most readers have none. */
  readonly loadOwn: () => Promise<typeof ownModule>;
  /** Version of the worker's code; indexes stored by another version are ignored. */
  readonly version: string;
  /** Upper limit for the digests read, in bytes; whole months, newest first. */
  readonly byteBudget: number;
};
