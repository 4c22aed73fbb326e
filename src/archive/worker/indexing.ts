import { parseSnapshot } from '../../search/text/snapshot';
import type { SnapshotStore } from '../offline/snapshotStore';
import { inSlices } from './inSlices';
import type { ReadDays } from './readDays';

type Context = {
  readonly days: ReadDays;
  readonly store: SnapshotStore;
  /** Names the code: an index that other code has stored is not used. */
  readonly version: string;
  /** Called when the index is the stored one, made of these digests. */
  readonly onRestored: (digestNames: readonly string[]) => void;
  readonly report: () => void;
};

/** Indexes the days read, from the stored index where that fits them. */
export type Indexing = {
  /** Starts loading the stored index, so that it comes while the days are read. */
  prefetch(): void;
  run(signal: AbortSignal): Promise<void>;
};

export function createIndexing({ days, store, version, onRestored, report }: Context): Indexing {
  let stored: Promise<unknown> | null = null;

  /** A stored index that is damaged is made anew. */
  const restore = async (value: unknown, signal: AbortSignal): Promise<void> => {
    try {
      const snapshot = parseSnapshot(value, version, new Set(days.digestNames()));
      if (!snapshot || !days.isCurrent(snapshot.digests)) return;
      if (!(await inSlices(days.searcher().restore(snapshot), signal))) return;
      onRestored(snapshot.digests);
      report();
    } catch {
      signal.throwIfAborted();
    }
  };

  return {
    prefetch() {
      if (days.searcher().tier() === 'scan') stored ??= store.load();
    },
    async run(signal) {
      const loading = stored;
      stored = null;
      if (loading && days.searcher().tier() === 'scan') await restore(await loading, signal);
      const searcher = days.searcher();
      if (searcher.tier() !== 'all') await inSlices(searcher.build(report), signal);
      await inSlices(searcher.warm(), signal);
    },
  };
}
