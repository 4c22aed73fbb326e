import type { Remote } from 'comlink';
import type { OwnImport } from '../../digest/ownDigests';
import { type Failure, FailureError, toFailure } from '../../failure';
import type { MarksChange } from '../../search/query/paperStore';
import { createStore } from '../../store';
import {
  type ArchiveWorker,
  isSettled,
  NOTHING_READ,
  type Progress,
  type Ticket,
} from '../contract';
import { throttle } from './throttle';
import { watchSilence } from './watchSilence';

/** The page's side of the worker: starts it at the first call, notices when it dies, starts another one. */
export type ArchiveClient = {
  /**
   * Asks the worker. Rejects when the signal aborts, which drops a call that was given its ticket, and with a
   * failure when the worker dies before it has answered; no call waits for ever.
   */
  ask<T>(
    call: (worker: Remote<ArchiveWorker>, ticket: Ticket) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>;
  /** Starts reading what is asked for, after a failure again. */
  start(): void;
  /**
   * Tells the worker what the reader has marked, if one is running.
   *
   * @param change gives what is to be told: of a large library that takes a moment
   * @param all gives all of it, for a worker that starts later
   */
  setMarks(change: () => MarksChange, all: () => MarksChange): void;
  /** Gives the reader's own digests to the worker that runs, and to each that starts later. */
  setOwn(imports: readonly OwnImport[]): void;
  progress(): Progress;
  subscribe(listener: () => void): () => void;
};

type RunningWorker = {
  /** Rejects when the script that talks to it does not load. */
  readonly remote: Promise<Remote<ArchiveWorker>>;
  /** Rejects every call that has no answer yet. */
  readonly pending: Set<(reason: unknown) => void>;
  /** Ends the worker when it leaves pending calls without an answer. */
  readonly watch: () => void;
  readonly end: () => void;
  /** Whether a part of its code has not come. */
  lacksCode: boolean;
};

/** Shortest time between two reports of progress, so that reading does not keep the page busy. */
const PROGRESS_MS = 100;

const NO_WORKER: Failure = { kind: 'no-worker' };

/** Loads with the worker, which no first paint waits for. The module system keeps what it has loaded. */
const loadComlink = () => import('comlink');

export function createArchiveClient(base: string, createWorker: () => Worker): ArchiveClient {
  const progress = createStore(NOTHING_READ);
  const throttled = throttle(progress.set, PROGRESS_MS);
  /** What was published last, on the page or waiting for it. */
  let newest = NOTHING_READ;
  let running: RunningWorker | null = null;
  let allMarks: (() => MarksChange) | null = null;
  let own: readonly OwnImport[] = [];
  let lastTicket = 0;

  const publish = (next: Progress) => {
    newest = next;
    throttled(next);
  };

  const publishFailure = (failure: Failure) => publish({ ...NOTHING_READ, failure });

  const read = (worker: RunningWorker) => {
    // A worker that has ended may still have progress on its way.
    const isRunning = () => worker === running;
    const onProgress = (next: Progress) => {
      if (isRunning()) publish(next);
    };
    Promise.all([worker.remote, loadComlink()])
      .then(([remote, { proxy }]) => remote.read(base, proxy(onProgress)))
      .catch((error) => {
        if (isRunning()) publishFailure(toFailure(error));
      });
  };

  const tell = (worker: RunningWorker, change: MarksChange) => {
    worker.remote
      .then((remote) => remote.setMarks(change))
      .then(() => {
        // Reports come by a way of their own: one with a later change may have come before this.
        const marks = Math.max(newest.marks ?? 0, change.edition);
        if (worker === running) publish({ ...newest, marks });
      })
      // A worker that has ended is followed by one that is told all.
      .catch(() => {});
  };

  const giveOwn = (worker: RunningWorker) => {
    worker.remote
      .then((remote) => remote.setOwn(own))
      .then((mustRead) => {
        if (mustRead && worker === running) read(worker);
      })
      // Other digests have come meanwhile, the worker has ended, or it lacks the code for them.
      .catch((reason) => noteLack(worker, reason));
  };

  /** Has the next start take another worker where a part of this one's code did not come. */
  const noteLack = (worker: RunningWorker, reason?: { readonly kind?: unknown }) => {
    worker.lacksCode ||= reason?.kind === NO_WORKER.kind;
  };

  const stop = () => {
    running = null;
    publishFailure(NO_WORKER);
  };

  /** Returns null when the browser does not let a worker start. */
  const runWorker = (): RunningWorker | null => {
    if (running) return running;
    const worker = startWorker();
    if (!worker) {
      stop();
      return null;
    }
    const pending: RunningWorker['pending'] = new Set();
    const end = () => {
      if (started !== running) return;
      worker.terminate();
      stop();
      for (const reject of pending) reject(new FailureError(NO_WORKER));
    };
    const watch = watchSilence(worker, () => pending.size > 0, end);
    const remote = loadComlink().then(({ wrap }) => wrap<ArchiveWorker>(worker));
    remote.catch(end);
    const started: RunningWorker = { remote, pending, watch, end, lacksCode: false };
    // A script that does not load fires this without a message, a crash with one, perhaps twice.
    worker.addEventListener('error', end);
    running = started;
    if (allMarks) tell(started, allMarks());
    if (own.length > 0) giveOwn(started);
    read(started);
    return started;
  };

  const startWorker = (): Worker | null => {
    try {
      return createWorker();
    } catch {
      return null;
    }
  };

  return {
    async ask(call, signal) {
      signal?.throwIfAborted();
      const worker = runWorker();
      if (!worker) throw new FailureError(NO_WORKER);
      const ticket = ++lastTicket;
      return new Promise((resolve, reject) => {
        worker.pending.add(reject);
        worker.watch();
        const abort = () => {
          reject(signal?.reason);
          if (worker.pending.has(reject))
            worker.remote.then(
              (remote) => remote.drop(ticket),
              () => {},
            );
        };
        signal?.addEventListener('abort', abort, { once: true });
        worker.remote
          .then((remote) => {
            // The call may have been aborted while the script that talks to the worker loads.
            signal?.throwIfAborted();
            return call(remote, ticket);
          })
          .then(resolve, (reason) => {
            noteLack(worker, reason);
            // The worker throws plain failures, and errors where it has a mistake.
            reject(reason instanceof Error ? reason : new FailureError(reason));
          })
          .finally(() => worker.pending.delete(reject));
      });
    },
    start() {
      // A browser may never load a module again that has failed once: whatwg/html#6768.
      if (progress.get().textFailure || running?.lacksCode) running?.end();
      if (!running) runWorker();
      else if (isOver(progress.get())) read(running);
    },
    setMarks(change, all) {
      allMarks = all;
      if (running) tell(running, change());
    },
    setOwn(imports) {
      own = imports;
      if (running) giveOwn(running);
    },
    progress: progress.get,
    subscribe: progress.subscribe,
  };
}

/** Whether reading again may bring something: texts that are being read or indexed need no second run. */
function isOver(progress: Progress): boolean {
  const { areTextsWanted, failure, failed } = progress;
  return !areTextsWanted || isSettled(progress) || failure !== null || failed.length > 0;
}
