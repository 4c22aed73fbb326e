import { expose } from 'comlink';
import type { ArchiveWorker, Progress } from '../../../../src/archive/contract';
import type { Engine } from '../../../../src/archive/worker/engine';
import { whenReady } from '../../../../src/archive/worker/whenReady';

/**
 * A worker without a thread: a real engine at the other end of a real channel of messages, so that
 * whatever passes is cloned. It dies when a test says so; what it had on its way still arrives.
 */
export class EngineWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  terminated = false;
  /** One entry for each report of progress, settled when the page has received it. */
  readonly reports: unknown[] = [];
  /** One entry for each call to read, settled when that is over. */
  readonly reads: Promise<void>[] = [];
  readonly #page: MessagePort;
  /** Answers that wait to be let through; null: none waits. */
  #held: unknown[] | null = null;

  constructor(engine: Engine) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#page = port1;
    port1.onmessage = ({ data }) => {
      if (this.#held) this.#held.push(data);
      else this.#deliver(data);
    };
    expose(this.#observe(whenReady(engine)), port2);
  }

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    this.#page.postMessage(message, Array.isArray(transfer) ? transfer : (transfer.transfer ?? []));
  }

  terminate(): void {
    this.terminated = true;
    this.#page.close();
  }

  /** Keeps answers back, but not reports, until the returned function is called. */
  holdAnswers(): () => void {
    const held: unknown[] = [];
    this.#held = held;
    return () => {
      this.#held = null;
      for (const data of held) this.#deliver(data);
    };
  }

  /** As a script that throws or does not load. */
  die(): void {
    this.dispatchEvent(new Event('error'));
  }

  #deliver(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  #observe(worker: ArchiveWorker): ArchiveWorker {
    return {
      ...worker,
      read: (base, onProgress) => {
        // A call through Comlink is a promise, whatever its type says.
        const report = (progress: Progress) => void this.reports.push(onProgress(progress));
        const reading = worker.read(base, report);
        this.reads.push(reading);
        return reading;
      },
    };
  }
}
