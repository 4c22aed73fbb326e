import { packFile } from '../../digest/manifest';
import type { Indexed } from '../../search/text/corpus';
import { isNamedContent } from '../contentHash';
import type { OfflineCache } from '../offline/offlineCache';
import { saveArchive } from '../offline/saveArchive';
import type { SnapshotStore } from '../offline/snapshotStore';
import { type Month, monthsOf } from '../packs';
import type { ReadFile } from '../readFile';
import type { ReadDays } from './readDays';
import type { Reading } from './reading';

type Context = {
  readonly days: ReadDays;
  readonly store: SnapshotStore;
  readonly version: string;
  readonly cache: OfflineCache;
  readonly readFile: ReadFile;
};

/** Stores the index for the next visit, and the digests for when there is no network. */
export type Saving = {
  /** Starts storing a pack as soon as it is read, so that its bytes need not stay in memory. */
  savePack(month: Month, pack: Uint8Array): void;
  /** The stored index is already the one of these digests. */
  markSaved(digestNames: readonly string[]): void;
  /** Rejects, once all is tried, when the device does not take something that the reader wants stored. */
  run(archive: ReturnType<Reading['archive']>, signal: AbortSignal): Promise<void>;
};

export function createSaving({ days, store, version, cache, readFile }: Context): Saving {
  const packs: Promise<boolean>[] = [];
  let cachedPaths: Promise<ReadonlySet<string>> | null = null;
  /** What the stored index is made of, and whether it could be stored; shared while that is under way. */
  let saved: { readonly digests: string; readonly isStored: Promise<boolean> } | null = null;

  const savePack = async (path: string, pack: Uint8Array): Promise<boolean> => {
    cachedPaths ??= cache.paths();
    if ((await cachedPaths).has(path)) return true;
    // Another file in its place is asked for once more when the archive is stored.
    return (await isNamedContent(path, pack)) ? cache.put(path, pack) : true;
  };

  const storeIndex = async (index: Indexed, names: readonly string[]): Promise<boolean> => {
    const { indexes } = await import('./indexes');
    return store.save(indexes.takeSnapshot(index, version, names));
  };

  const saveIndex = async (): Promise<void> => {
    const names = days.digestNames();
    const digests = keyOf(names);
    if (saved?.digests !== digests) {
      const index = days.searcher().whole();
      if (!index) return;
      saved = { digests, isStored: storeIndex(index, names) };
    }
    const saving = saved;
    if (await saving.isStored.catch(() => false)) return;
    // The next run tries again.
    if (saved === saving) saved = null;
    throw new Error('the index could not be stored');
  };

  const saveDigests = async (
    archive: ReturnType<Reading['archive']>,
    signal: AbortSignal,
  ): Promise<void> => {
    const areStored = await Promise.all(packs.splice(0));
    // The next run asks again, even after an abort.
    cachedPaths = null;
    signal.throwIfAborted();
    const isFull =
      areStored.includes(false) ||
      (archive &&
        (await saveArchive(readFile, cache, archive.found, monthsOf(archive.part), { signal })) ===
          'not-stored');
    if (isFull && !(await cache.isRefused())) throw new Error('the digests could not be stored');
  };

  return {
    savePack: ({ month, hash }, pack) => void packs.push(savePack(packFile(month, hash), pack)),
    markSaved(digestNames) {
      saved = { digests: keyOf(digestNames), isStored: Promise.resolve(true) };
    },
    async run(archive, signal) {
      const outcomes = await Promise.allSettled([saveIndex(), saveDigests(archive, signal)]);
      const failed = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}

function keyOf(digestNames: readonly string[]): string {
  return [...digestNames].sort().join();
}
