import { buildIndex } from '../../search/indexing/buildIndex';
import { parseSnapshot, restoreSnapshot } from '../../search/indexing/snapshot';
import { inSlices } from '../inSlices';
import type { IndexingContext } from './indexing';

/**
 * Restores the stored index if it fits the days read, else builds one. The code for texts has to be there.
 *
 * @param load the stored index; null: it is not to be restored
 */
export async function runIndexing(
  { days, version, onRestored, report }: IndexingContext,
  load: Promise<unknown> | null,
  signal: AbortSignal,
): Promise<void> {
  /** Takes over the stored index. Does nothing if it is damaged or does not fit; `run` then builds one. */
  const restore = async (stored: unknown, signal: AbortSignal): Promise<void> => {
    try {
      const digests = new Set(days.digestNames());
      const snapshot = parseSnapshot(stored, version, digests);
      if (!snapshot || !days.isCurrent(snapshot.digests)) return;
      const steps = days.searcher().restore((docOf) => restoreSnapshot(snapshot, docOf));
      if (!(await inSlices(steps, signal))) return;
      onRestored(snapshot.digests);
      report();
    } catch {
      signal.throwIfAborted();
      // Any other error: build a new index.
    }
  };

  if (load && days.searcher().tier() === 'scan') await restore(await load, signal);
  const searcher = days.searcher();
  if (searcher.tier() !== 'all') await inSlices(searcher.build(buildIndex, report), signal);
  await searcher.indexed()?.parts.wait();
  await inSlices(searcher.warm(), signal);
}
