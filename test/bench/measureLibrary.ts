import type { Browser, Page } from '@playwright/test';
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
  /** Milliseconds at 4× CPU of the longest task until the library is known. */
  readonly longest: number;
  /** A question with marks against the same without. */
  readonly question: number;
  readonly facets: number;
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
  const empty: Seen[] = [];
  const year: Seen[] = [];
  for (let run = 0; run < times; run++) {
    empty.push(await paintOnce(browser, host.url, {}));
    year.push(await paintOnce(browser, host.url, records));
  }
  host.stop();
  const ratioOf = (part: 'first' | 'titles') =>
    median(year.map((seen) => seen[part])) / median(empty.map((seen) => seen[part]));
  return {
    first: ratioOf('first'),
    titles: ratioOf('titles'),
    longest: median(year.map(({ longest }) => longest)),
    ...(await measureQuestions(browser, folders, marksOfYear(records))),
  };
}

async function paintOnce(browser: Browser, url: string, records: object): Promise<Seen> {
  const page = await openPage(browser, [SLOW_LINE, SLOW_CPU]);
  await page.goto(url + PLAIN_FILE);
  await store(page, records);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.titles > 0);
  // Rows show their marks once the library is known.
  await page.waitForFunction(() => document.querySelector('article [aria-pressed]') !== null);
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return seen;
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

/** Each pair is asked in turn, and each question is new: answers are kept. */
async function measureQuestions(
  browser: Browser,
  { page: engines, archive }: Folders,
  marks: ReturnType<typeof marksOfYear>,
): Promise<Pick<LibraryFigures, 'question' | 'facets' | 'mark'>> {
  const host = await serve(engines, archive);
  const page = await browser.newPage();
  await page.goto(host.url);
  await page.evaluate(() => window.startWorker());
  const tell = (command: Command): Promise<Outcome> =>
    page.evaluate((told) => window.tell(told), command);
  await tell({ kind: 'list', base: '/' });
  await tell({ kind: 'mark', papers: marks });
  const ms = { plain: [0], kept: [0], plainFacets: [0], keptFacets: [0], mark: [0] };
  const measure = async (name: keyof typeof ms, command: Command) => {
    ms[name].push(...(await tell(command)).ms);
  };
  for (let min = 1; min <= 40; min++) {
    const plain: Question = { ...NO_QUESTION, votes: { kind: 'range', min, max: null } };
    const kept: Question = { ...plain, kept: ['unread'] };
    await measure('plain', { kind: 'question', question: plain });
    await measure('kept', { kind: 'question', question: kept });
    await measure('plainFacets', { kind: 'facets', question: plain });
    await measure('keptFacets', { kind: 'facets', question: kept });
    await measure('mark', { kind: 'mark', papers: marks.slice(min, min + 1) });
  }
  await page.close();
  host.stop();
  return {
    question: median(ms.kept.slice(1)) / median(ms.plain.slice(1)),
    facets: median(ms.keptFacets.slice(1)) / median(ms.plainFacets.slice(1)),
    mark: median(ms.mark.slice(1)),
  };
}
