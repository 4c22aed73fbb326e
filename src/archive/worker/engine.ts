import { type Failure, toFailure } from '../../failure';
import { type DayFields, NO_DAYS } from '../../question/dayFilter';
import { readText } from '../../question/operators';
import { asksForText } from '../../question/parsedQuestion';
import { NO_QUESTION, type Question } from '../../question/question';
import type { AuthorCount } from '../../search/query/authorCounts';
import { neighboursOf, type Window } from '../../search/query/results';
import {
  type ArchiveWorker,
  answerSource,
  type Extent,
  isSettled,
  NOTHING_READ,
  type Progress,
} from '../contract';
import { createFirstRows, type FirstRows } from './firstRows';
import { createIndexing } from './indexing';
import { createListing, type Listing } from './listing';
import type { Platform } from './platform';
import { createReadDays } from './readDays';
import { createReading, type Reading } from './reading';
import { createReadReport } from './readReport';
import { createSaving } from './saving';
import { createShownLists, type Edition } from './shownLists';

type StepName = 'reading' | 'indexing' | 'saving';

/** A step of a run. Rejects when it fails or its signal aborts. */
type Step = {
  readonly name: StepName;
  /** If it fails, the whole run fails; without the other steps questions can still be answered. */
  readonly isEssential: boolean;
  readonly run: (signal: AbortSignal) => Promise<void>;
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: StepName; readonly controller: AbortController }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The archive and its search inside the worker; an ordinary object, so that tests run it in Node. */
export function createEngine(platform: Platform): ArchiveWorker {
  const days = createReadDays();
  const readReport = createReadReport();
  const lists = createShownLists();
  const listeners = new Set<(progress: Progress) => void>();
  const failures = new Map<StepName, Failure>();
  let state: State = { kind: 'idle' };
  let pipeline: {
    readonly reading: Reading;
    readonly listing: Listing;
    readonly firstRows: FirstRows;
    readonly steps: readonly Step[];
  } | null = null;
  let isAsked = false;

  const progress = (): Progress => ({
    ...(pipeline?.reading.progress() ?? NOTHING_READ),
    firstRowsRead: pipeline?.firstRows.timesRead() ?? 0,
    tier: days.searcher().tier(),
    indexFailure: failures.get('indexing') ?? null,
    storingFailed: failures.has('saving'),
    failure: state.kind === 'failed' ? state.failure : null,
  });

  const report = () => {
    const current = progress();
    for (const listener of listeners) listener(current);
  };

  /**
   * Says with an answer whether it is final. A text may match what is not indexed yet; filters look at the
   * days that they let through alone, and where they ask for no authors at what these list.
   */
  const withExtent = <Answer extends object>(
    question: Question,
    answer: Answer,
    need = needOf(question),
  ): Answer & Extent => {
    return { ...answer, completeness: isComplete(question, need) ? 'complete' : 'partial' };
  };

  const isComplete = (span: DayFields, need: Need): boolean => {
    switch (need) {
      case 'index':
        return isSettled(progress());
      case 'texts':
        return pipeline?.reading.isUnread(span) === false;
      case 'listings':
        return pipeline?.reading.isUnlisted(span) === false;
    }
  };

  const newestEdition = (question: Question): Edition => {
    return { edition: answerSource(progress()), found: searcher().find(question) };
  };

  const createPipeline = (base: string) => {
    const { version, byteBudget } = platform;
    const readFromHost = platform.createReadFile(base);
    const cache = platform.createOfflineCache(base);
    const store = platform.createSnapshotStore(base, version);
    const listing = createListing({ readFile: readFromHost, days, report });
    const saving = createSaving({ days, store, version, cache, readFile: readFromHost });
    const reading = createReading({
      readFromHost,
      cache,
      byteBudget,
      days,
      readReport,
      listing,
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
    if (isAsked) listing.want();
    const manifest = () => reading.archive()?.part ?? null;
    const firstRows = createFirstRows({ readFile: readFromHost, manifest, onRead: report });
    return { reading, listing, firstRows, steps };
  };

  /** Runs one step after the other. Returns early if a newer run has aborted this one. */
  const runSteps = async (steps: readonly Step[], controller: AbortController): Promise<void> => {
    const { signal } = controller;
    for (const step of steps) {
      state = { kind: step.name, controller };
      const failure = await step.run(signal).then(() => null, toFailure);
      if (signal.aborted) return;
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

  /** The search, for a question: what it asks for is listed before the texts are read. */
  const searcher = () => {
    isAsked = true;
    pipeline?.listing.want();
    return days.searcher();
  };

  return {
    read(base, onProgress) {
      listeners.add(onProgress);
      if ('controller' in state) state.controller.abort();
      const hasFailed = state.kind === 'failed' || failures.size > 0;
      failures.clear();
      // The base never changes.
      pipeline ??= createPipeline(base);
      const controller = new AbortController();
      state = { kind: 'reading', controller };
      // A failure that is still reported makes the page start reading once more.
      if (hasFailed) report();
      return runSteps(pipeline.steps, controller);
    },
    answer: (question, window) => withExtent(question, searcher().answer(question, window)),
    list(question, window, seen) {
      const newest = newestEdition(question);
      const { edition, found } = lists.show(question, newest, seen);
      const newer = edition === newest.edition ? null : { total: newest.found.hits.total };
      pipeline?.firstRows.want(found.hits);
      const results = searcher().windowOf(found, window);
      const hits = results.hits.map((hit) => pipeline?.firstRows.fill(hit) ?? hit);
      return { ...withExtent(question, { ...results, hits }), edition, newer };
    },
    listPage(question, window, edition) {
      const { found } = lists.find(question, edition) ?? newestEdition(question);
      return searcher().windowOf(found, window);
    },
    // They count beyond the span of the question.
    facets: (question) => withExtent({ ...question, ...NO_DAYS }, searcher().facets(question)),
    suggest: (question) => withExtent(question, searcher().suggest(question)),
    neighbours(question, id) {
      const { found } = lists.find(question) ?? newestEdition(question);
      const neighbours = neighboursOf(found.hits, id);
      return neighbours && withExtent(question, neighbours);
    },
    authors: (question, typed, window) =>
      withExtent(
        question,
        listOf(searcher().authors(question, typed), window),
        // Listings name no authors.
        needOf(question) === 'index' ? 'index' : 'texts',
      ),
    coauthors: (name, window) =>
      withExtent(NO_QUESTION, listOf(searcher().coauthors(name), window), 'texts'),
    readReport: () => ({ papers: days.paperCount(), ...readReport.report() }),
  };
}

/** What must be known of the archive before an answer is final. */
type Need = 'index' | 'texts' | 'listings';

/** What the answer to a question needs. */
function needOf({ text, authors }: Question): Need {
  const read = readText(text);
  if (asksForText(read)) return 'index';
  const asksForAuthors = authors.length > 0 || read.operators.some(({ kind }) => kind === 'author');
  return asksForAuthors ? 'texts' : 'listings';
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window) {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
