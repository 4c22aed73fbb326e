import { expose } from 'comlink';
import { createReadFile } from '../../src/archive/readFile';
import { createEngine } from '../../src/archive/worker/engine';
import { digestByteBudget } from '../../src/archive/worker/memoryBudget';
import { NOTHING_HELD } from '../unit/archive/offline/emptyOfflineCache';

/** What `archive/worker/worker.ts` runs, behind a channel: whatever passes is cloned as between threads. */
export class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  #port: MessagePort;
  #inside: MessagePort;
  #terminated = false;

  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#inside = port2;
    const engine = createEngine({
      createReadFile: (base) => {
        const readFile = createReadFile(base);
        // A real one stops where it stands.
        return (path, signal) =>
          this.#terminated ? new Promise(() => {}) : readFile(path, signal);
      },
      createSnapshotStore: () => ({ load: async () => undefined, save: async () => true }),
      createOfflineCache: () => NOTHING_HELD,
      version: 'tests',
      byteBudget: digestByteBudget(navigator),
    });
    expose(engine, this.#inside);
    this.#port.onmessage = ({ data }) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    };
  }

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    this.#port.postMessage(message, Array.isArray(transfer) ? transfer : (transfer.transfer ?? []));
  }

  terminate(): void {
    this.#terminated = true;
    this.#port.close();
  }

  /** Dies with a message, as of a script that throws or does not load. */
  die(): void {
    this.dispatchEvent(new Event('error'));
  }
}
