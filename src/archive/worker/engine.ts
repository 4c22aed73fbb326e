import { packFile } from '../../digest/manifest';
import { type Failure, toFailure } from '../../failure';
import type { AuthorCount } from '../../search/query/authorCounts';
import type { Window } from '../../search/query/results';
import { parseSnapshot } from '../../search/text/snapshot';
import { type ArchiveWorker, type AuthorList, NOTHING_READ, type Progress } from '../contract';
import { monthsOf } from '../files';
import type { OfflineCache } from '../offline/offlineCache';
import { type FoundManifest, findManifest, saveArchive } from '../offline/saveArchive';
import type { SnapshotStore } from '../offline/snapshotStore';
import type { ReadFile } from '../readFile';
import { inSlices } from './inSlices';
import { withinBudget } from './memoryBudget';
import { createReadDays } from './readDays';
import { readMonths } from './readMonths';
import { createReadReport } from './readReport';

/** What the engine needs of the world outside. */
type Outside = {
  readonly createReadFile: (base: string) => ReadFile;
  readonly createStore: (base: string, version: string) => SnapshotStore;
  /** What the device keeps for when there is no network. */
  readonly createHeld: (base: string) => OfflineCache;
  /** Names the code: an index that other code has stored is thrown away. */
  readonly version: string;
  /** So many bytes of digests are read at most, from whole months, newest first. */
  readonly byteBudget: number;
};

/** The catalogue and index behind the worker; an ordinary object, so that tests run it as it is. */
export function createEngine(outsideOf: Outside): ArchiveWorker {
  const { createReadFile, createStore, createHeld, version, byteBudget } = outsideOf;
  const read = createReadDays();
  const readReport = createReadReport();
  const reports = new Set<(progress: Progress) => void>();
  let outside: { readFile: ReadFile; store: SnapshotStore; held: OfflineCache } | null = null;
  let found: FoundManifest | null = null;
  /** What of it may be read. */
  let scope: ReturnType<typeof withinBudget> | null = null;
  /** What is being kept of it. */
  const kept: Promise<boolean>[] = [];
  let isBusy = false;
  /** Somebody wants it read again, what failed above all. */
  let isWantedAgain = false;
  let hasStoringFailed = false;
  let indexFailure: Failure | null = null;
  let running = Promise.resolve();
  let saving = Promise.resolve();

  const report = (progress: Progress) => {
    for (const tell of reports) tell(progress);
  };

  const tellState = () =>
    report({
      daysRead: scope?.part.days.filter(read.has).length ?? 0,
      daysTotal: scope?.part.days.length ?? null,
      manifestHash: found?.manifest.hash ?? null,
      firstDay: scope?.firstDay ?? null,
      failed: readReport.failedDays(),
      tier: read.searcher().tier(),
      indexFailure,
      storingFailed: hasStoringFailed,
      failure: null,
    });

  const readArchive = async (
    readFile: ReadFile,
    held: OfflineCache,
    stored: Promise<unknown>,
  ): Promise<void> => {
    // Reading again must not lose what is there: without a network the old manifest will do.
    const known = found;
    const current = await findManifest(readFile, held).catch(
      (error) => known ?? Promise.reject(error),
    );
    found = current;
    scope = withinBudget(current.manifest, byteBudget);
    const { part } = scope;
    readReport.forgetFailed();
    for (const day of read.retain(part.days)) readReport.forgetDay(day);
    tellState();
    const there = held.paths();
    const keep = async (path: string, pack: Uint8Array) =>
      (await there).has(path) || held.put(path, pack);
    await readMonths(readFile, part, {
      isWanted: (entry) => !read.has(entry) && !readReport.hasFailed(entry.day),
      onRead: (entry, digest) => {
        read.add(entry, digest.papers);
        readReport.onRead(entry, digest);
      },
      onFailed: readReport.onFailed,
      onPack: ({ month, hash }, pack) => void kept.push(keep(packFile(month, hash), pack)),
      onMonth: tellState,
    });
    if (read.searcher().tier() === 'scan') await restore(await stored).catch(() => {});
  };

  const restore = async (stored: unknown): Promise<void> => {
    const snapshot = parseSnapshot(stored, version, new Set(read.digestNames()));
    if (!snapshot || !read.isCurrent(snapshot.digests)) return;
    if (await inSlices(read.searcher().restore(snapshot), isLast)) tellState();
  };

  /** Indexes what the index does not hold yet, and keeps it for the next visit. */
  const index = async (store: SnapshotStore): Promise<void> => {
    const searcher = read.searcher();
    const isComplete = searcher.tier() === 'all';
    if (!isComplete) await inSlices(searcher.build(tellState), isLast);
    await inSlices(searcher.warm(), isLast);
    const snapshot = isComplete ? null : searcher.snapshot(version, read.digestNames());
    // Nobody waits for it: a storage may take its time, or for ever.
    if (snapshot) saving = store.save(snapshot).then(tellKept, () => tellKept(false));
  };

  const tellIndexFailure = (error: unknown) => {
    indexFailure = toFailure(error);
    tellState();
  };

  const tellKept = (isKept: boolean) => {
    if (isKept || hasStoringFailed) return;
    hasStoringFailed = true;
    tellState();
  };

  /** For when there is no network. What somebody wants to know goes before it. */
  const hold = async (readFile: ReadFile, held: OfflineCache): Promise<void> => {
    const puts = await Promise.all(kept.splice(0));
    if (puts.includes(false)) return tellKept(await held.isRefused());
    if (found && scope && isLast()) await saveArchive(readFile, held, found, monthsOf(scope.part));
  };

  const readUntilDone = async (
    readFile: ReadFile,
    store: SnapshotStore,
    held: OfflineCache,
  ): Promise<void> => {
    isBusy = true;
    hasStoringFailed = false;
    const stored = store.load();
    do {
      isWantedAgain = false;
      indexFailure = null;
      await readArchive(readFile, held, stored)
        .then(() => index(store).catch(tellIndexFailure))
        .then(() => hold(readFile, held).catch(() => tellKept(false)))
        .catch((error) => report({ ...NOTHING_READ, failure: toFailure(error) }));
    } while (isWantedAgain);
    isBusy = false;
    await saving;
    if (!isBusy) reports.clear();
  };

  /** Whether nobody wants it read anew, which goes before all that takes time. */
  const isLast = () => !isWantedAgain;

  return {
    read(base, onProgress) {
      reports.add(onProgress);
      isWantedAgain = isBusy;
      if (isBusy) return running;
      outside ??= {
        readFile: createReadFile(base),
        store: createStore(base, version),
        held: createHeld(base),
      };
      running = readUntilDone(outside.readFile, outside.store, outside.held);
      return running;
    },
    answer: (question, window) => read.searcher().answer(question, window),
    facets: (question) => read.searcher().facets(question),
    suggest: (question) => read.searcher().suggest(question),
    neighbours: (question, id) => read.searcher().neighbours(question, id),
    authors: (question, typed, window) => listOf(read.searcher().authors(question, typed), window),
    coauthors: (name, window) => listOf(read.searcher().coauthors(name), window),
    readReport: readReport.report,
  };
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window): AuthorList {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
