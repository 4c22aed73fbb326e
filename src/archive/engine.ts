import type { Day } from '../digest/day';
import type { Manifest, ManifestDay } from '../digest/manifest';
import { NO_QUESTION, type Question } from '../digest/question';
import { toFailure } from '../failure';
import { findHits, type Hit, neighboursOf, windowOf } from '../search/answer';
import { type AuthorCount, countAuthors, matchesName } from '../search/authors';
import { createCatalogue } from '../search/catalogue';
import { createTextIndex } from '../search/textIndex';
import type { ArchiveWorker, AuthorList, Progress } from './contract';
import { NOTHING_READ } from './contract';
import { readDigest, readManifest } from './files';
import type { ReadFile } from './readFile';

/** Requests under way at once: enough to hide a round trip, few enough to come newest first. */
const PARALLEL = 6;

/** The catalogue and index behind the worker; an ordinary object, so that tests run it as it is. */
export function createEngine(createReadFile: (base: string) => ReadFile): ArchiveWorker {
  const catalogue = createCatalogue();
  const index = createTextIndex();
  const readDays = new Set<Day>();
  const failed = new Set<Day>();
  /** Days under way or read: a second reading shares them, so that no paper is listed twice. */
  const loads = new Map<Day, Promise<void>>();
  let lastManifest: Manifest | null = null;
  let hits: { readonly key: string; readonly found: Hit[] } | null = null;

  /** Windows of one answer come one after the other; its hits are found once. */
  const find = (question: Question): Hit[] => {
    const key = JSON.stringify([question, readDays.size]);
    if (hits?.key !== key) hits = { key, found: findHits(catalogue, index, question) };
    return hits.found;
  };

  const loadDay = async (readFile: ReadFile, entry: ManifestDay): Promise<void> => {
    try {
      index.add(catalogue.add(await readDigest(readFile, entry)));
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
        .catch((error) => onProgress({ ...NOTHING_READ, failure: toFailure(error) }));
    },
    answer: (question, window) => windowOf(find(question), window),
    neighbours: (question, id) => neighboursOf(find(question), id),
    authors: (question, typed, window) =>
      listOf(
        countAuthors(find(question), question.authors).filter(
          ({ name }) => typed.trim() === '' || matchesName(name, typed.trim()),
        ),
        window,
      ),
    coauthors: (name, window) =>
      listOf(countAuthors(find({ ...NO_QUESTION, authors: [name] }), [name]), window),
  };
}

function listOf(
  authors: readonly AuthorCount[],
  { offset, limit }: { offset: number; limit: number },
): AuthorList {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
