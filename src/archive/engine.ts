import type { Day } from '../digest/day';
import type { Manifest } from '../digest/manifest';
import { toFailure } from '../failure';
import type { Window } from '../search/answer';
import type { AuthorCount } from '../search/authors';
import { createCatalogue } from '../search/catalogue';
import { Searcher } from '../search/searcher';
import { type ArchiveWorker, type AuthorList, NOTHING_READ, type Progress } from './contract';
import { readManifest } from './files';
import { inSlices } from './inSlices';
import type { ReadFile } from './readFile';
import { readMonths } from './readMonths';

/** The catalogue and index behind the worker; an ordinary object, so that tests run it as it is. */
export function createEngine(createReadFile: (base: string) => ReadFile): ArchiveWorker {
  const catalogue = createCatalogue();
  const searcher = new Searcher(catalogue);
  const read = new Set<Day>();
  const failed = new Set<Day>();
  const reports = new Set<(progress: Progress) => void>();
  let readFile: ReadFile | null = null;
  let manifest: Manifest | null = null;
  let isBusy = false;
  /** Somebody wants it read again, what failed above all. */
  let isWantedAgain = false;

  const report = (progress: Progress) => {
    for (const tell of reports) tell(progress);
  };

  const tellState = () =>
    report({
      daysRead: read.size,
      daysTotal: manifest?.days.length ?? null,
      failed: [...failed],
      tier: searcher.tier(),
      failure: null,
    });

  const readArchive = async (readFile: ReadFile): Promise<void> => {
    // Reading again must not lose what is there: without a network the old manifest will do.
    const known = manifest;
    const current = await readManifest(readFile).catch((error) => known ?? Promise.reject(error));
    manifest = current;
    failed.clear();
    tellState();
    await readMonths(readFile, current, {
      isWanted: ({ day }) => !read.has(day) && !failed.has(day),
      onRead: ({ day }, papers) => {
        read.add(day);
        catalogue.add(papers);
      },
      onFailed: ({ day }) => failed.add(day),
      onMonth: tellState,
    });
    if (searcher.tier() !== 'all') {
      await inSlices(searcher.build(tellState), () => !isWantedAgain);
    }
  };

  const readUntilDone = async (readFile: ReadFile): Promise<void> => {
    isBusy = true;
    do {
      isWantedAgain = false;
      await readArchive(readFile).catch((error) =>
        report({ ...NOTHING_READ, failure: toFailure(error) }),
      );
    } while (isWantedAgain);
    isBusy = false;
    reports.clear();
  };

  return {
    read(base, onProgress) {
      reports.add(onProgress);
      isWantedAgain = isBusy;
      if (isBusy) return;
      readFile ??= createReadFile(base);
      void readUntilDone(readFile);
    },
    answer: (question, window) => searcher.answer(question, window),
    suggest: (question) => searcher.suggest(question),
    neighbours: (question, id) => searcher.neighbours(question, id),
    authors: (question, typed, window) => listOf(searcher.authors(question, typed), window),
    coauthors: (name, window) => listOf(searcher.coauthors(name), window),
  };
}

function listOf(authors: readonly AuthorCount[], { offset, limit }: Window): AuthorList {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
