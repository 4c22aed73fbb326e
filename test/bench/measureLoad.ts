import type { Browser, Page } from '@playwright/test';
import { type Host, serve } from './host';
import { openPage, type Seen, SLOW_CPU, SLOW_LINE } from './phone';

/** One cold load of a page on a phone and its line. Times are milliseconds from the navigation. */
export type LoadFigures = {
  readonly first: number;
  /** A first title of a paper is on screen; 0 for pages that have none. */
  readonly titles: number;
  readonly largest: number;
  /** Painted, and from then on no task of more than 50 ms for two seconds. */
  readonly usable: number;
  /** Until then, of all tasks the part over 50 ms, and the longest. */
  readonly blocked: number;
  readonly longest: number;
  readonly shift: number;
  /** Asked for until the page is usable, and until it asks for no more. */
  readonly bytes: number;
  readonly requests: number;
  readonly allBytes: number;
  readonly allRequests: number;
};

const LONG_TASK_MS = 50;
const QUIET_MS = 2000;
/** Who reads on in the background is not waited for. */
const MAX_MS = 20_000;
const LOOK_MS = 200;

/** @param isOurs an error in the page ends the bench */
export async function measureLoad(
  browser: Browser,
  folder: string,
  path: string,
  isOurs = true,
): Promise<LoadFigures> {
  const host = await serve(folder);
  const page = await openPage(browser, [SLOW_LINE, SLOW_CPU], isOurs);
  await page.goto(host.url + path, { waitUntil: 'commit' });
  const { seen, origin } = await waitForRest(page, host);
  const { first, titles, largest, shift } = seen;
  const usable = usableAt(seen);
  const tasks = seen.tasks.filter(({ start }) => start < usable);
  const sent = host.sent.filter(({ time }) => time < origin + usable);
  await page.context().close();
  host.stop();
  return {
    ...{ first, titles, largest, shift, usable },
    blocked: sum(tasks.map(({ duration }) => duration - LONG_TASK_MS)),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    bytes: sum(sent.map(({ bytes }) => bytes)),
    requests: sent.length,
    allBytes: sum(host.sent.map(({ bytes }) => bytes)),
    allRequests: host.sent.length,
  };
}

/** Waits until the page has been usable for two seconds and has asked for nothing in the last two. */
async function waitForRest(page: Page, host: Host): Promise<{ seen: Seen; origin: number }> {
  for (;;) {
    await page.waitForTimeout(LOOK_MS);
    const { seen, now, origin } = await page.evaluate(() => ({
      seen: window.seen,
      now: performance.now(),
      origin: performance.timeOrigin,
    }));
    const asked = (host.sent.at(-1)?.time ?? origin) - origin;
    const isLate = now > MAX_MS && seen.first > 0;
    if (isLate || (seen.first > 0 && now > Math.max(usableAt(seen), asked) + QUIET_MS)) {
      return { seen, origin };
    }
    if (now > 3 * MAX_MS) throw new Error(`${page.url()} paints nothing`);
  }
}

function usableAt({ first, tasks }: Pick<Seen, 'first' | 'tasks'>): number {
  let usable = first;
  for (const { start, duration } of tasks) {
    if (start > usable + QUIET_MS) break;
    usable = Math.max(usable, start + duration);
  }
  return usable;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
