import { proxy, type Remote, wrap } from 'comlink';
import { type Failure, FailureError } from '../../failure';
import { attempt } from '../attempt';
import { type ArchiveWorker, isSettled, NOTHING_READ, type Progress } from '../contract';

/** The page's side of the worker: starts it when first asked, notices when it dies, starts anew. */
export type ArchiveClient = {
  /**
   * Asks the worker. Rejects when the signal aborts, and with a failure when the worker dies before
   * it has answered; no call waits for ever.
   */
  ask<T>(call: (worker: Remote<ArchiveWorker>) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Starts reading, after a failure again. */
  start(): void;
  progress(): Progress;
  subscribe(listener: () => void): () => void;
};

type Running = {
  readonly remote: Remote<ArchiveWorker>;
  /** Rejects every call that has no answer yet. */
  readonly pending: Set<(reason: unknown) => void>;
  /** Watches that they get one. */
  readonly watch: () => void;
};

/**
 * A worker that owes an answer and has said nothing for twice this long is taken for dead: not every
 * death tells. It works in steps of milliseconds, the longest is a month of digests on a slow phone.
 */
const SILENCE_MS = 10_000;

/** So many times as long may its script take to come, over a slow line. */
const SCRIPT_COMES = 10;

/** Progress reaches the page at most this often, so that reading does not keep it busy. */
const PROGRESS_MS = 100;

const NO_WORKER: Failure = { kind: 'no-worker' };

export function createArchiveClient(base: string, createWorker: () => Worker): ArchiveClient {
  let running: Running | null = null;
  let progress = NOTHING_READ;
  const listeners = new Set<() => void>();
  const publish = throttle((next: Progress) => {
    progress = next;
    for (const listener of listeners) listener();
  }, PROGRESS_MS);

  const read = (asked: Running) => {
    // A worker that was given up may still have progress on its way.
    const onProgress = (next: Progress) => {
      if (asked === running) publish(next);
    };
    void asked.remote.read(base, proxy(onProgress)).catch(() => {});
  };

  const giveUp = () => {
    running = null;
    publish({ ...NOTHING_READ, failure: NO_WORKER });
  };

  /** null: the browser does not let a worker start. */
  const run = (): Running | null => {
    if (running) return running;
    const worker = attempt(createWorker);
    if (!worker) {
      giveUp();
      return null;
    }
    const pending: Running['pending'] = new Set();
    const end = () => {
      if (started !== running) return;
      worker.terminate();
      giveUp();
      for (const reject of pending) reject(new FailureError(NO_WORKER));
    };
    const watch = createWatch(worker, pending, end);
    const started: Running = { remote: wrap<ArchiveWorker>(worker), pending, watch };
    // A script that does not load fires this without a message, a crash with one, perhaps twice.
    worker.addEventListener('error', end);
    running = started;
    read(started);
    return started;
  };

  return {
    async ask(call, signal) {
      signal?.throwIfAborted();
      const started = run();
      if (!started) throw new FailureError(NO_WORKER);
      const { remote, pending, watch } = started;
      return new Promise((resolve, reject) => {
        const settle = () => pending.delete(reject);
        pending.add(reject);
        watch();
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        call(remote).then(resolve, reject).finally(settle);
      });
    },
    start() {
      if (!running) run();
      // What is under way needs nobody to begin it anew.
      else if (isSettled(progress) || progress.failure || progress.failed.length > 0) read(running);
    },
    progress: () => progress,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Ends a worker that leaves calls without an answer. Begins when called, and rests when all are answered. */
function createWatch(worker: Worker, pending: ReadonlySet<unknown>, end: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | null = null;
  let silent = 0;
  let most = 2 * SCRIPT_COMES;
  const rest = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  worker.addEventListener('message', () => {
    silent = 0;
    most = 2;
  });
  const look = () => {
    silent += 1;
    if (pending.size === 0) rest();
    // After a sleep of the machine the first look comes before what the worker has to say.
    else if (silent > most) {
      rest();
      end();
    }
  };
  return () => {
    if (timer !== null) return;
    silent = 0;
    timer = setInterval(look, SILENCE_MS);
  };
}

/** Calls at most once in `ms`, always with the newest value, and the first at once. */
function throttle<T>(call: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { value: T } | null = null;
  let resting = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!waiting) return;
      const { value } = waiting;
      waiting = null;
      call(value);
      rest();
    }, ms);
  };
  return (value) => {
    if (resting) waiting = { value };
    else {
      call(value);
      rest();
    }
  };
}
