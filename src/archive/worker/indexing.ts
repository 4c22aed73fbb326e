import type { SnapshotStore } from '../offline/snapshotStore';
import { inSlices } from './inSlices';
import type { LazyTextModule } from './lazyTextModule';
import type { ReadDays } from './readDays';

type Context = {
  readonly days: ReadDays;
  readonly textModule: LazyTextModule;
  readonly store: SnapshotStore;
  /** Version of the worker's code; indexes stored by another version are ignored. */
  readonly version: string;
  /** Called after a stored index was restored, with the digests it covers. */
  readonly onRestored: (digestNames: readonly string[]) => void;
  readonly report: () => void;
};

/** Indexes the days read. */
export type Indexing = {
  /** Starts to load the stored index and the code for it, so that both load while the days are read. */
  prefetch(): void;
  /** Restores the stored index if it fits the days read, else builds one. */
  run(signal: AbortSignal): Promise<void>;
};

export function createIndexing(context: Context): Indexing {
  const { days, textModule, store, version, onRestored, report } = context;
  let loading: Promise<unknown> | null = null;

  /** Takes over the stored index. Does nothing if it is damaged or does not fit; `run` then builds one. */
  const restore = async (stored: unknown, signal: AbortSignal): Promise<void> => {
    try {
      const digests = new Set(days.digestNames());
      const snapshot = textModule.loaded()?.parseSnapshot(stored, version, digests);
      if (!snapshot || !days.isCurrent(snapshot.digests)) return;
      if (!(await inSlices(days.searcher().restore(snapshot), signal))) return;
      onRestored(snapshot.digests);
      report();
    } catch {
      signal.throwIfAborted();
      // Any other error: build a new index.
    }
  };

  return {
    prefetch() {
      // `run` meets the failure again.
      textModule.load().catch(() => {});
      if (days.searcher().tier() === 'scan') loading ??= store.load();
    },
    async run(signal) {
      await textModule.load();
      const load = loading;
      // The next run loads the index again.
      loading = null;
      if (load && days.searcher().tier() === 'scan') await restore(await load, signal);
      const searcher = days.searcher();
      if (searcher.tier() !== 'all') await inSlices(searcher.build(report), signal);
      await inSlices(searcher.warm(), signal);
    },
  };
}
