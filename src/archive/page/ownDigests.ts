import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Manifest } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import { createStore, type Store } from '../../store';

/** The reader's own digests, as far as files of the archive are read with them. */
export type OwnDigests = {
  /** Returns a manifest with their days. */
  addTo(manifest: Manifest): Promise<Manifest>;
  /** Reads the papers of a day, those of the archive first; null: neither has it. */
  readDay(
    manifest: Manifest,
    day: Day,
    signal: AbortSignal | undefined,
  ): Promise<readonly Paper[] | null>;
  /** Adds their days to those of the archive that list a paper, newest first. */
  daysOf(id: ArxivId, ofArchive: readonly Day[]): readonly Day[];
};

/** null until they are read from storage, which no first paint waits for. */
export type OwnStore = Store<OwnDigests | null> & {
  /** Reads them; null where that fails. */
  load(): Promise<OwnDigests | null>;
};

/** `open` reads them from storage and sets the store, now and whenever they change. */
export function createOwnStore(open: () => Promise<void>): OwnStore {
  const store = createStore<OwnDigests | null>(null);
  return {
    ...store,
    async load() {
      if (!store.get()) await open().catch(() => {});
      return store.get();
    },
  };
}
