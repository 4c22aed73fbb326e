import { expose } from 'comlink';
import type { ArchiveWorker, Progress } from '../../../../src/archive/contract';
import type { ReadFile } from '../../../../src/archive/readFile';
import { engineOf } from '../archive';

/**
 * A worker without a thread: the real engine behind a real channel of messages. It dies when it is
 * told to, and what it had on its way still arrives, as with a real one.
 */
export class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  terminated = false;
  /** The calls that told of progress; each is over when the page has heard it. */
  readonly told: unknown[] = [];
  /** One for each call to read, resolved when that is over. */
  readonly reads: Promise<void>[] = [];
  readonly #page: MessagePort;

  constructor(readFile: ReadFile) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#page = port1;
    port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
    expose(this.#tally(engineOf(readFile)), port2);
  }

  postMessage(message: unknown, transfer: unknown = []): void {
    this.#page.postMessage(message, transfer as Transferable[]);
  }

  terminate(): void {
    this.terminated = true;
    this.#page.close();
  }

  die(): void {
    this.dispatchEvent(new Event('error'));
  }

  #tally(engine: ArchiveWorker): ArchiveWorker {
    return {
      ...engine,
      read: (base, onProgress) => {
        // A call through Comlink is a promise, whatever its type says.
        const tell = (progress: Progress) => void this.told.push(onProgress(progress));
        const reading = engine.read(base, tell);
        this.reads.push(reading);
        return reading;
      },
    };
  }
}
