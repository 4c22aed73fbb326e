import type { SnapshotStore } from '../offline/snapshotStore';
import type { LazyTextModule } from './lazyTextModule';
import type { ReadDays } from './readDays';

export type IndexingContext = {
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

export function createIndexing(context: IndexingContext): Indexing {
  const { days, textModule, store } = context;
  let loading: Promise<unknown> | null = null;

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
      const { indexes } = await import('./indexes');
      await indexes.runIndexing(context, load, signal);
    },
  };
}
