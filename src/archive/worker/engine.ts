import { NO_DAYS } from '../../question/dayFilter';
import type { Question } from '../../question/question';
import type { Hits } from '../../search/query/hits';
import { neighboursOf } from '../../search/query/results';
import { withTimeout } from '../../withTimeout';
import { type ArchiveWorker, type Extent, NOTHING_READ, type Progress } from '../contract';
import { createAuthorListing } from './authorListing';
import { createCompleteness } from './completeness';
import { createGate } from './gate';
import { createLateAnswers } from './lateAnswers';
import { type Need, needOf, TEXTS } from './needs';
import { createOwnDigests } from './ownDigests';
import { createPipeline, type Pipeline } from './pipeline';
import type { Platform } from './platform';
import { createReadDays } from './readDays';
import { createReadReport } from './readReport';
import { createRun } from './run';
import { createShownLists, editionOf } from './shownLists';

type QuestionName = 'answer' | 'list' | 'listPage' | 'ids' | 'facets' | 'neighbours';

/** What the worker answers, at once: the module that looks into texts has to be there for a question with words. */
export type Engine = Omit<ArchiveWorker, QuestionName | 'drop'> & {
  readonly [Name in QuestionName]: (
    ...asked: Parameters<ArchiveWorker[Name]>
  ) => Awaited<ReturnType<ArchiveWorker[Name]>>;
} & {
  /**
   * Resolves when a question can be answered, from whatever is read by then. Rejects with a failure where the
   * module that looks into texts is needed and does not come.
   */
  prepare(question: Question): Promise<void>;
  /** Resolves when the parts of the search that a question needs are there, or do not come. */
  loadParts(question: Question): Promise<void>;
};

/** The archive and its search inside the worker; an ordinary object, so that tests run it in Node. */
export function createEngine(platform: Platform): Engine {
  const { textModule } = platform;
  const days = createReadDays(textModule);
  const onUnlisted = () => texts.open();
  const authors = createAuthorListing({ days, report: () => report(), onUnlisted });
  const readReport = createReadReport();
  const lists = createShownLists();
  const listeners = new Set<(progress: Progress) => void>();
  const run = createRun(() => report());
  let pipeline: Pipeline | null = null;
  let isAsked = false;
  let areTitlesAsked = false;
  let areTopicsAsked = false;
  /** Holds the texts back until something needs them: most links are answered by the catalogue. */
  const texts = createGate(() => report());

  const progress = (): Progress => ({
    ...(pipeline?.reading.progress() ?? NOTHING_READ),
    areTextsWanted: texts.isOpen(),
    ownHash: days.own().hash,
    authorFiles: authors.filesRead(),
    areTopicsKnown: days.topics() !== null,
    firstRowsRead: pipeline?.firstRows.timesRead() ?? 0,
    marks: days.marks()?.edition ?? null,
    tier: days.searcher().tier(),
    lateParts: days.searcher().indexed()?.parts.timesLate() ?? 0,
    textFailure: textModule.failure(),
    indexFailure: run.failureOf('indexing') ?? null,
    storingFailed: run.failureOf('saving') !== null,
    failure: run.failure(),
  });

  const report = () => {
    const current = progress();
    for (const listener of listeners) listener(current);
  };

  /**
   * Says with an answer whether it is final, and has the texts read where it needs them. Filters look at what
   * the days that they let through list, and at the papers of the authors that they ask for.
   */
  const withExtent = <Answer extends object>(
    question: Question,
    answer: Answer,
    need = needOf(question),
  ): Answer & Extent => {
    if (need.kind === 'index' || need.kind === 'texts') texts.open();
    if (question.topics.length > 0) wantTopics();
    return { ...answer, completeness: isComplete(question, need) ? 'complete' : 'partial' };
  };

  const isComplete = createCompleteness({
    reading: () => pipeline?.reading ?? null,
    authors,
    areTopicsKnown: () => days.topics() !== null,
    areMarksKnown: () => days.marks() !== null,
    progress,
  });

  const areTextsKnown = () => isComplete(NO_DAYS, TEXTS);

  const newestEdition = (question: Question) =>
    editionOf(question, progress(), searcher(needOf(question)).find(question));

  const startPipeline = (base: string): Pipeline => {
    const parts = { days, authors, readReport, texts, onUnlisted, report };
    const started = createPipeline(platform, base, parts);
    if (isAsked) started.listing.want();
    if (areTitlesAsked) started.listing.wantTitles();
    if (areTopicsAsked) started.listing.wantTopics();
    return started;
  };

  const wantTitles = () => {
    areTitlesAsked = true;
    pipeline?.listing.wantTitles();
  };

  const wantTopics = () => {
    areTopicsAsked = true;
    pipeline?.listing.wantTopics();
  };

  /** The search, for an answer: what that needs is listed before the texts are read. */
  const searcher = (need: Need) => {
    isAsked = true;
    pipeline?.listing.want();
    if (need.kind === 'authors' && !areTextsKnown()) authors.want(need.authors);
    if (need.kind === 'index') wantTitles();
    return days.searcher();
  };

  /** Reads the texts of the first rows and, for a list on screen, the titles of the others after them. */
  const readFirst = (hits: Hits, isOnScreen: boolean) => {
    if (!pipeline || !progress().isListed) return;
    const { firstRows } = pipeline;
    const reading = withTimeout(() => firstRows.want(hits), undefined);
    if (isOnScreen) void reading.then(wantTitles);
  };

  return {
    read(base, onProgress) {
      // After a run has ended, it is still told when topics come that were asked for late.
      if (run.hasEnded()) listeners.clear();
      listeners.add(onProgress);
      // The base never changes.
      pipeline ??= startPipeline(base);
      return run.start(pipeline.steps);
    },
    setMarks(change) {
      days.setMarks(change);
      report();
    },
    wantTexts: texts.open,
    async prepare(question) {
      const need = needOf(question);
      if (need.kind !== 'index') return;
      // What is read of the archive does not wait for the module.
      searcher(need);
      texts.open();
      const before = textModule.failure();
      const { loadSpoken } = await textModule.load().finally(() => {
        if (textModule.failure() !== before) report();
      });
      await loadSpoken(question.text);
    },
    async loadParts(question) {
      const searcher = days.searcher();
      await searcher.indexed()?.parts.loadFor(() => searcher.find(question), report);
    },
    answer(question, window) {
      if (window.limit > 0) wantTitles();
      return withExtent(question, searcher(needOf(question)).answer(question, window));
    },
    list(question, window, seen) {
      const newest = newestEdition(question);
      const { edition, source, found } = lists.show(question, newest, seen);
      // A paper that the reader has just marked stays in his list until that is asked for anew.
      const newer = source === newest.source ? null : { total: newest.found.hits.total };
      readFirst(found.hits, window.limit > 0);
      const results = days.searcher().windowOf(found, window);
      const hits = results.hits.map((hit) => pipeline?.firstRows.fill(hit) ?? hit);
      return { ...withExtent(question, { ...results, hits }), edition, newer };
    },
    listPage(question, window, edition) {
      const { found } = lists.find(question, edition) ?? newestEdition(question);
      return days.searcher().windowOf(found, window);
    },
    ids: (question) => withExtent(question, { ids: searcher(needOf(question)).ids(question) }),
    facets(question) {
      wantTopics();
      // They count beyond the span of the question.
      const span = { ...question, ...NO_DAYS };
      return withExtent(span, searcher(needOf(question)).facets(question));
    },
    topicsOf(ids) {
      isAsked = true;
      pipeline?.listing.want();
      wantTopics();
      const topics = days.topics();
      return topics && ids.map((id) => topics.get(id) ?? []);
    },
    neighbours(question, id) {
      wantTitles();
      const { found } = lists.find(question) ?? newestEdition(question);
      const neighbours = neighboursOf(found.hits, id);
      // The texts may hold a paper that is not found yet.
      const extent = withExtent(question, {});
      return neighbours && { ...neighbours, ...extent };
    },
    readReport: () => ({
      papers: days.paperCount(),
      ownLeftOut: days.own().leftOut,
      ...readReport.report(),
    }),
    ...createLateAnswers({ days, searcher, withExtent, areTextsKnown }),
    ...createOwnDigests({ platform, days, report, step: run.kind }),
  };
}
