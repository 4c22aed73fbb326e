import { type Failure, toFailure } from '../../failure';
import type { AuthorCount } from '../../search/query/authorCounts';
import type { Window } from '../../search/query/results';
import type { ArchiveWorker, AuthorList, Progress } from '../contract';
import { NOTHING_READ } from '../contract';
import type { OfflineCache } from '../offline/offlineCache';
import type { SnapshotStore } from '../offline/snapshotStore';
import type { ReadFile } from '../readFile';
import { createIndexing } from './indexing';
import { createReadDays } from './readDays';
import { createReading, type Reading } from './reading';
import { createReadReport } from './readReport';
import { createSaving } from './saving';

/** What the engine needs of the world outside. */
type Platform = {
  /** Reads from the host alone. */
  readonly createReadFile: (base: string) => ReadFile;
  readonly createOfflineCache: (base: string) => OfflineCache;
  readonly createSnapshotStore: (base: string, version: string) => SnapshotStore;
  /** Names the code: an index that other code has stored is not used. */
  readonly version: string;
  /** Most bytes of digests that are read, in whole months, newest first. */
  readonly byteBudget: number;
};

type StepName = 'reading' | 'indexing' | 'saving';

/** A step of a run. Rejects when it fails or its signal aborts. */
type Step = {
  readonly name: StepName;
  /** Whether the archive as a whole has failed without it; answers do without the other steps. */
  readonly isEssential: boolean;
  readonly run: (signal: AbortSignal) => Promise<void>;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: StepName; readonly run: AbortController }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The archive and its search inside the worker; an ordinary object, so that tests run it in Node. */
export function createEngine(platform: Platform): ArchiveWorker {
  const days = createReadDays();
  const readReport = createReadReport();
  const listeners = new Set<(progress: Progress) => void>();
  const failures = new Map<StepName, Failure>();
  let state: State = { kind: 'idle' };
  let work: { readonly reading: Reading; readonly steps: readonly Step[] } | null = null;

  const report = () => {
    const progress: Progress = {
      ...(work?.reading.progress() ?? NOTHING_READ),
      tier: days.searcher().tier(),
      indexFailure: failures.get('indexing') ?? null,
      storingFailed: failures.has('saving'),
      failure: state.kind === 'failed' ? state.failure : null,
    };
    for (const listener of listeners) listener(progress);
  };

  const createWork = (base: string) => {
    const { version, byteBudget } = platform;
    const readFromHost = platform.createReadFile(base);
    const cache = platform.createOfflineCache(base);
    const store = platform.createSnapshotStore(base, version);
    const saving = createSaving({ days, store, version, cache, readFile: readFromHost });
    const reading = createReading({
      readFromHost,
      cache,
      byteBudget,
      days,
      readReport,
      onPack: saving.savePack,
      report,
    });
    const indexing = createIndexing({
      days,
      store,
      version,
      onRestored: saving.markSaved,
      report,
    });
    const read = (signal: AbortSignal) => {
      indexing.prefetch();
      return reading.run(signal);
    };
    const save = (signal: AbortSignal) => saving.run(reading.archive(), signal);
    const steps: readonly Step[] = [
      { name: 'reading', isEssential: true, run: read },
      { name: 'indexing', isEssential: false, run: indexing.run },
      { name: 'saving', isEssential: false, run: save },
    ];
    return { reading, steps };
  };

  /** Runs one step after the other; returns early when a newer run has aborted this one. */
  const runSteps = async (steps: readonly Step[], run: AbortController): Promise<void> => {
    for (const step of steps) {
      state = { kind: step.name, run };
      const failure = await step.run(run.signal).then(() => null, toFailure);
      if (run.signal.aborted) return;
      if (!failure) continue;
      if (step.isEssential) return finish({ kind: 'failed', failure });
      failures.set(step.name, failure);
      report();
    }
    finish({ kind: 'ready' });
  };

  const finish = (end: Extract<State, { kind: 'ready' | 'failed' }>) => {
    state = end;
    if (end.kind === 'failed') report();
    listeners.clear();
  };

  return {
    read(base, onProgress) {
      listeners.add(onProgress);
      if ('run' in state) state.run.abort();
      const hasFailed = state.kind === 'failed' || failures.size > 0;
      failures.clear();
      work ??= createWork(base);
      const run = new AbortController();
      state = { kind: 'reading', run };
      // A failure that is still reported makes the page start reading once more.
      if (hasFailed) report();
      return runSteps(work.steps, run);
    },
    answer: (question, window) => days.searcher().answer(question, window),
    facets: (question) => days.searcher().facets(question),
    suggest: (question) => days.searcher().suggest(question),
    neighbours: (question, id) => days.searcher().neighbours(question, id),
    authors: (question, typed, window) => listOf(days.searcher().authors(question, typed), window),
    coauthors: (name, window) => listOf(days.searcher().coauthors(name), window),
    readReport: readReport.report,
  };
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window): AuthorList {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
