import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { serve } from './host';
import type { Command, Outcome } from './page/worker';
import { openWorkerHeap, type WorkerHeap } from './workerHeap';

/** Bytes of the worker, its objects and its buffers. */
export type MemoryFigures = {
  /** The catalogue alone: numbers and titles of all papers. */
  readonly catalogue: number;
  readonly firstVisit: VisitMemory;
  /** With the index that the first visit has stored. */
  readonly returnVisit: VisitMemory;
};

type VisitMemory = {
  /** The largest reading while the archive is read, indexed and stored. */
  readonly peak: number;
  /** At the end of all this. */
  readonly settled: number;
};

/** The pause between two collections, in times of what one takes: most of the time is the worker's. */
const PAUSE_PER_COLLECTION = 3;
const MIN_PAUSE_MS = 200;

/** Measures what the worker holds of a published archive. */
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
    firstVisit: await inPage((page, heap) => measureVisit(page, heap, false)),
    returnVisit: await inPage((page, heap) => measureVisit(page, heap, true)),
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

async function measureVisit(page: Page, heap: WorkerHeap, again: boolean): Promise<VisitMemory> {
  let isDone = false;
  const reading = tell(page, { kind: 'read', base: '/', again }).finally(() => {
    isDone = true;
  });
  let peak = 0;
  while (!isDone) {
    const start = performance.now();
    peak = Math.max(peak, await heap.bytes());
    await setTimeout(Math.max(MIN_PAUSE_MS, PAUSE_PER_COLLECTION * (performance.now() - start)));
  }
  await reading;
  const settled = await heap.bytes();
  return { peak: Math.max(peak, settled), settled };
}

function tell(page: Page, command: Command): Promise<Outcome> {
  return page.evaluate((told) => window.tell(told), command);
}
