import type { Browser, Page } from '@playwright/test';
import type { Kept } from '../../src/question/keptFilter';
import { NO_QUESTION, type Question } from '../../src/question/question';
import { serve } from './host';
import { median } from './measureEngine';
import type { Command, Outcome } from './page/worker';
import { openPage, type Seen, SLOW_CPU, SLOW_LINE } from './phone';
import { marksOfYear, yearOfUse } from './yearOfUse';

/** What a year of daily use costs, against an empty library in the same run. */
export type LibraryFigures = {
  readonly first: number;
  readonly titles: number;
  /** Until rows show their marks. */
  readonly known: number;
  /** The longest task until then. */
  readonly longest: number;
  /** The slowest filter by marks with its counts, as a key waits for them, against a question without. */
  readonly filter: number;
  /** Its milliseconds. */
  readonly key: number;
  /** Milliseconds of telling the worker one mark. */
  readonly mark: number;
};

type Folders = { readonly app: string; readonly page: string; readonly archive: string };

/** A file that every build has: its page has the storage of the app, and none of its script. */
const PLAIN_FILE = 'site.schema.json';

/** @param ids of the papers of the archive, newest first */
export async function measureLibrary(
  browser: Browser,
  folders: Folders,
  ids: readonly string[],
  times = 5,
): Promise<LibraryFigures> {
  const records = yearOfUse(ids);
  const host = await serve(folders.app);
  const empty: Opened[] = [];
  const year: Opened[] = [];
  for (let run = 0; run < times; run++) {
    empty.push(await openOnce(browser, host.url, {}));
    year.push(await openOnce(browser, host.url, records));
  }
  host.stop();
  // What else the machine does makes a visit slower, and none faster.
  const ratioOf = (part: 'first' | 'titles' | 'known' | 'longest') =>
    Math.min(...year.map((seen) => seen[part])) / Math.min(...empty.map((seen) => seen[part]));
  return {
    first: ratioOf('first'),
    titles: ratioOf('titles'),
    known: ratioOf('known'),
    longest: ratioOf('longest'),
    ...(await measureQuestions(browser, folders, marksOfYear(records))),
  };
}

/** `known`: when rows show their marks, in milliseconds from the navigation. */
type Opened = Seen & { readonly known: number };

async function openOnce(browser: Browser, url: string, records: object): Promise<Opened> {
  const page = await openPage(browser, [SLOW_LINE, SLOW_CPU]);
  await page.goto(url + PLAIN_FILE);
  await store(page, records);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.titles > 0);
  const marked = await page.waitForFunction(
    () => document.querySelector('article [aria-pressed]') && performance.now(),
  );
  const known = Number(await marked.jsonValue());
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return { ...seen, known };
}

/** Stores records as an earlier visit has. */
function store(page: Page, records: object): Promise<void> {
  return page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('haru-papers-library /', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          const table = transaction.objectStore('records');
          for (const [key, fields] of Object.entries(stored)) table.put(fields, key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

const KEPT: readonly (readonly Kept[])[] = [
  ['unread'],
  ['saved'],
  ['noted'],
  ['list:list-3'],
  ['tag:태그3'],
  ['unread', 'saved', 'noted'],
];

/** All are asked in turn, and each question is new: answers are kept. */
async function measureQuestions(
  browser: Browser,
  { page: engines, archive }: Folders,
  marks: ReturnType<typeof marksOfYear>,
): Promise<Pick<LibraryFigures, 'filter' | 'key' | 'mark'>> {
  const host = await serve(engines, archive);
  const page = await browser.newPage();
  await page.goto(host.url);
  await page.evaluate(() => window.startWorker());
  const tell = async (command: Command): Promise<number> => {
    const { ms }: Outcome = await page.evaluate((told) => window.tell(told), command);
    return sum(ms);
  };
  await tell({ kind: 'list', base: '/' });
  await tell({ kind: 'mark', papers: marks });
  const plain: number[] = [];
  const byKept = new Map(KEPT.map((kept): [readonly Kept[], number[]] => [kept, []]));
  const mark: number[] = [];
  for (let min = 1; min <= 60; min++) {
    const votes = { kind: 'range', min, max: null } as const;
    for (const [kept, ms] of [[[], plain] as const, ...byKept]) {
      const question: Question = { ...NO_QUESTION, votes, kept };
      const list = await tell({ kind: 'question', question });
      ms.push(list + (await tell({ kind: 'facets', question })));
    }
    mark.push(await tell({ kind: 'mark', papers: marks.slice(min, min + 1) }));
  }
  await page.close();
  host.stop();
  const key = Math.max(...Array.from(byKept.values(), median));
  // The clock of a worker is too coarse for one mark.
  return { filter: key / median(plain), key, mark: sum(mark) / mark.length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
