import type { Day } from '../digest/day';
import type { Manifest, ManifestDay } from '../digest/manifest';
import { NO_QUESTION, type Question } from '../digest/question';
import { toFailure } from '../failure';
import { findHits, type Hit, neighboursOf, windowOf } from '../search/answer';
import { type AuthorCount, countAuthors, matchesName } from '../search/authors';
import { createCatalogue } from '../search/catalogue';
import { type Found, TextSearch } from '../search/textSearch';
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
  let text: { readonly search: TextSearch; readonly papers: number } | null = null;
  let last: { readonly key: string; readonly found: Found | null; readonly hits: Hit[] } | null =
    null;

  /** While the archive is being read the index is made anew only when it would be twice as large. */
  const textSearch = (): TextSearch => {
    const papers = catalogue.entries().map(({ paper }) => paper);
    const isWhole = readDays.size === lastManifest?.days.length;
    const grown = isWhole
      ? papers.length > (text?.papers ?? 0)
      : papers.length >= 2 * (text?.papers ?? 0);
    if (!text || grown) text = { search: new TextSearch(papers), papers: papers.length };
    return text.search;
  };

  /** Windows of one answer come one after the other; its hits are found once. */
  const find = (question: Question) => {
    const key = JSON.stringify([question, readDays.size]);
    if (last?.key !== key) {
      const found = question.text === '' ? null : textSearch().search(question.text);
      last = { key, found, hits: findHits(catalogue, question, found) };
    }
    return last;
  };

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
        // Made before it is asked for: the first question need not wait for it.
        .then(textSearch)
        .catch((error) => onProgress({ ...NOTHING_READ, failure: toFailure(error) }));
    },
    answer(question, window) {
      const { hits, found } = find(question);
      return windowOf(hits, window, found);
    },
    neighbours: (question, id) => neighboursOf(find(question).hits, id),
    authors: (question, typed, window) =>
      listOf(
        countAuthors(find(question).hits, question.authors).filter(
          ({ name }) => typed.trim() === '' || matchesName(name, typed.trim()),
        ),
        window,
      ),
    coauthors: (name, window) =>
      listOf(countAuthors(find({ ...NO_QUESTION, authors: [name] }).hits, [name]), window),
  };
}

function listOf(
  authors: readonly AuthorCount[],
  { offset, limit }: { offset: number; limit: number },
): AuthorList {
  return { total: authors.length, authors: authors.slice(offset, offset + limit) };
}
