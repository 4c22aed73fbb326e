import type { Day } from '../digest/day';
import type { Manifest, ManifestDay } from '../digest/manifest';
import { toFailure } from '../failure';
import type { Window } from '../search/answer';
import type { AuthorCount } from '../search/authors';
import { createCatalogue } from '../search/catalogue';
import { Searcher } from '../search/searcher';
import type { ArchiveWorker, AuthorList, Progress } from './contract';
import { NOTHING_READ } from './contract';
import { readDigest, readManifest } from './files';
import type { ReadFile } from './readFile';

/** Requests under way at once: enough to hide a round trip, few enough to come newest first. */
const PARALLEL = 6;

/** The catalogue and index behind the worker; an ordinary object, so that tests run it as it is. */
export function createEngine(createReadFile: (base: string) => ReadFile): ArchiveWorker {
  const catalogue = createCatalogue();
  const readDays = new Set<Day>();
  const failed = new Set<Day>();
  /** Days under way or read: a second reading shares them, so that no paper is listed twice. */
  const loads = new Map<Day, Promise<void>>();
  let lastManifest: Manifest | null = null;
  const searcher = new Searcher(catalogue);

  const loadDay = async (readFile: ReadFile, entry: ManifestDay): Promise<void> => {
    try {
      catalogue.add(await readDigest(readFile, entry));
      readDays.add(entry.day);
    } catch {
      failed.add(entry.day);
      loads.delete(entry.day);
    }
  };

  const readDay = (readFile: ReadFile, entry: ManifestDay): Promise<void> => {
    const load = loads.get(entry.day) ?? loadDay(readFile, entry);
    loads.set(entry.day, load);
    return load;
  };

  const readAll = async (
    readFile: ReadFile,
    { days }: Manifest,
    report: (progress: Progress) => void,
  ): Promise<void> => {
    failed.clear();
    const waiting = days.filter(({ day }) => !readDays.has(day));
    const tell = () =>
      report({
        daysRead: readDays.size,
        daysTotal: days.length,
        failed: [...failed],
        failure: null,
      });
    tell();
    const readNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await readDay(readFile, next);
        tell();
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, readNext));
  };

  return {
    read(base, onProgress) {
      const readFile = createReadFile(base);
      readManifest(readFile)
        // Reading again must not lose what is there: without a network the old manifest will do.
        .catch((error) => lastManifest ?? Promise.reject(error))
        .then((manifest) => {
          lastManifest = manifest;
          return readAll(readFile, manifest, onProgress);
        })
        .then(async () => {
          const text = searcher.prepare();
          // Questions that came meanwhile go first.
          await new Promise((resolve) => setTimeout(resolve));
          text.warm();
        })
        .catch((error) => onProgress({ ...NOTHING_READ, failure: toFailure(error) }));
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
