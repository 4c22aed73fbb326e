import type { Browser, Page } from '@playwright/test';
import { serve } from './host';
import type { Command, Outcome } from './page/worker';
import { openWorkerHeap, type WorkerHeap } from './workerHeap';

/** Bytes of the worker, its objects and its buffers. */
export type MemoryFigures = {
  /** The catalogue alone: numbers and titles of all papers. */
  readonly catalogue: number;
  readonly first: Reading;
  /** With the index that the first visit has stored. */
  readonly again: Reading;
};

type Reading = {
  /** At most, while the archive is read, indexed and stored. */
  readonly most: number;
  /** In the end, with everything made that is made while nobody asks. */
  readonly held: number;
  readonly ms: number;
};

/** Time between two collections, by the time that one takes: the worker gets most of it. */
const PAUSES = 3;
const MIN_PAUSE_MS = 200;

/** What one published archive takes of the worker's memory. */
export async function measureMemory(
  browser: Browser,
  folders: { readonly page: string; readonly archive: string },
): Promise<MemoryFigures> {
  const host = await serve(folders.page, folders.archive);
  // Its pages share what is stored.
  const context = await browser.newContext();
  const inPage = async <T>(measure: (page: Page, heap: WorkerHeap) => Promise<T>): Promise<T> => {
    const page = await context.newPage();
    await page.goto(host.url);
    await page.evaluate(() => window.startWorker());
    const measured = await measure(page, await openWorkerHeap(page));
    await page.close();
    return measured;
  };
  const figures = {
    catalogue: await inPage(measureCatalogue),
    first: await inPage((page, heap) => measureReading(page, heap, false)),
    again: await inPage((page, heap) => measureReading(page, heap, true)),
  };
  await context.close();
  host.stop();
  return figures;
}

async function measureCatalogue(page: Page, heap: WorkerHeap): Promise<number> {
  const empty = await heap.bytes();
  await tell(page, { kind: 'list', base: '/' });
  return (await heap.bytes()) - empty;
}

async function measureReading(page: Page, heap: WorkerHeap, again: boolean): Promise<Reading> {
  let isDone = false;
  const reading = tell(page, { kind: 'read', base: '/', again }).finally(() => {
    isDone = true;
  });
  let most = 0;
  while (!isDone) {
    const start = performance.now();
    most = Math.max(most, await heap.bytes());
    await page.waitForTimeout(Math.max(MIN_PAUSE_MS, PAUSES * (performance.now() - start)));
  }
  const { ms } = await reading;
  const held = await heap.bytes();
  return { most: Math.max(most, held), held, ms: ms[0] ?? 0 };
}

function tell(page: Page, command: Command): Promise<Outcome> {
  return page.evaluate((told) => window.tell(told), command);
}
