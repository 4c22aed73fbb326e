import { createReadFile } from '../../src/archive/readFile';
import { createEngine } from '../../src/archive/worker/engine';
import { digestByteBudget } from '../../src/archive/worker/memoryBudget';
import { ownModule } from '../../src/archive/worker/own/ownModule';
import { REFUSING_CACHE } from '../unit/archive/offline/refusingCache';
import { EngineWorker } from '../unit/archive/page/engineWorker';
import { LOADED_TEXT_MODULE } from '../unit/archive/worker/loadedTextModule';

/** What `archive/worker/worker.ts` runs, without a thread and with a device that stores nothing. */
export class FakeWorker extends EngineWorker {
  readonly #ended: AbortController;

  constructor() {
    const ended = new AbortController();
    super(engineUntil(ended.signal));
    this.#ended = ended;
  }

  override terminate(): void {
    this.#ended.abort();
    super.terminate();
  }
}

/** An engine whose requests are never answered once it has ended, as those of a terminated worker. */
function engineUntil(ended: AbortSignal) {
  return createEngine({
    createReadFile: (base) => {
      const readFile = createReadFile(base);
      return (path, signal) => (ended.aborted ? new Promise(() => {}) : readFile(path, signal));
    },
    createSnapshotStore: () => ({ load: async () => undefined, save: async () => true }),
    createOfflineCache: () => REFUSING_CACHE,
    textModule: LOADED_TEXT_MODULE,
    loadOwn: async () => ownModule,
    version: 'tests',
    byteBudget: digestByteBudget(navigator),
  });
}
