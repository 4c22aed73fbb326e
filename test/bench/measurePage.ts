import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { MANIFEST_FILE } from '../../src/digest/manifest';
import { serve } from './host';
import { median } from './measureEngine';

/** A phone on a slow line. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const SLOWER_CPU = 4;
const PHONE = { width: 390, height: 844 };
/** Of an answer that needs all texts, over the slow line. */
const ANSWER_TIMEOUT_MS = 300_000;

/** A figure of several runs, in milliseconds. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** Milliseconds from the navigation until the count and the first screen of rows change no more. */
export type LinkFigures = { readonly count: Spread; readonly rows: Spread; readonly shift: number };

export type PaintFigures = {
  /** Milliseconds from the navigation to the first paint, the first title on screen, and the largest paint. */
  readonly first: number;
  readonly titles: Spread;
  readonly largest: number;
  readonly shift: number;
};

export type WeightFigures = {
  /** Compressed bytes of script that the page itself asks for, and of all it needs for the newest day. */
  readonly script: number;
  readonly all: number;
};

export type LongFigures = {
  /** Milliseconds of the longest task of the page while the archive is read, and while it scrolls. */
  readonly reading: number;
  readonly scrolling: number;
  readonly shift: number;
  readonly nodes: number;
};

/** Medians of cold loads over a slow line. `stored` is what an earlier visit has left in the storage. */
export async function measurePaint(
  browser: Browser,
  folder: string,
  stored: Readonly<Record<string, string>> = {},
  times = 5,
): Promise<PaintFigures> {
  const host = await serve(folder);
  const runs: Seen[] = [];
  for (let run = 0; run < times; run++) runs.push(await paintOnce(browser, host.url, stored));
  host.stop();
  return {
    first: median(runs.map(({ first }) => first)),
    titles: spreadOf(runs.map(({ titles }) => titles)),
    largest: median(runs.map(({ largest }) => largest)),
    shift: median(runs.map(({ shift }) => shift)),
  };
}

/** Cold loads of a link to a question over a slow line, each until its answer is final. */
export async function measureLink(
  browser: Browser,
  folder: string,
  link: string,
  times = 5,
): Promise<LinkFigures> {
  const host = await serve(folder);
  const runs: Seen[] = [];
  for (let run = 0; run < times; run++) {
    const page = await openPage(browser, true);
    await page.addInitScript(watchAnswer);
    await page.goto(host.url + link);
    await page.waitForFunction(() => window.seen.isFinal, null, { timeout: ANSWER_TIMEOUT_MS });
    // What comes later changes nothing, or counts.
    await page.waitForTimeout(1500);
    runs.push(await page.evaluate(() => window.seen));
    await page.context().close();
  }
  host.stop();
  return {
    count: spreadOf(runs.map(({ count }) => count)),
    rows: spreadOf(runs.map(({ rows }) => rows)),
    shift: Math.max(...runs.map(({ shift }) => shift)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

async function paintOnce(
  browser: Browser,
  url: string,
  stored: Readonly<Record<string, string>>,
): Promise<Seen> {
  const page = await openPage(browser, true);
  await page.addInitScript((items) => {
    for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
  }, stored);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.titles > 0);
  // The script takes over, pictures and fonts arrive: what moves then counts.
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return seen;
}

/** Compressed, as hosts send it; fonts and pictures come behind what they dress. */
export function weigh(folder: string): WeightFigures {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = html.matchAll(/(?:src|href|data-newest)="\/?([^"]+\.(?:js|json|md))"/g);
  const asked = [MANIFEST_FILE, ...Array.from(named, ([, path = '']) => path)];
  const size = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0);
  return {
    script: sum(asked.filter((path) => path.endsWith('.js'))),
    all: sum(['index.html', ...asked]),
  };
}

/** While the whole archive is read, then while a reader scrolls through it. */
export async function measureLong(
  browser: Browser,
  folder: string,
  readMs: number,
): Promise<LongFigures> {
  const host = await serve(folder);
  const page = await openPage(browser, false);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await page.goto(host.url);
  await page.waitForFunction(() => window.seen.titles > 0);
  // The first tasks are those of the start, which the paint tells of.
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    window.seen.longest = 0;
  });
  await page.waitForTimeout(readMs);
  const { longest: reading, shift } = await page.evaluate(() => window.seen);
  await page.evaluate(() => {
    window.seen.longest = 0;
  });
  let nodes = 0;
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(40);
    if (step % 20 === 0) {
      nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll('*').length));
    }
  }
  const { longest: scrolling } = await page.evaluate(() => window.seen);
  await page.context().close();
  host.stop();
  return { reading, scrolling, shift, nodes };
}

type Seen = {
  first: number;
  titles: number;
  largest: number;
  shift: number;
  longest: number;
  /** When the count of a list and its rows on screen have changed last, and whether they say that they are final. */
  count: number;
  rows: number;
  isFinal: boolean;
};

declare global {
  interface Window {
    seen: Seen;
  }
}

async function openPage(browser: Browser, slow: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'ko-KR' });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await context.addInitScript(watch);
  const page = await context.newPage();
  if (slow) await slowDown(await context.newCDPSession(page));
  return page;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
}

/** Runs in the page, before all else. */
function watch(): void {
  const seen: Seen = {
    ...{ first: 0, titles: 0, largest: 0, shift: 0, longest: 0 },
    ...{ count: 0, rows: 0, isFinal: false },
  };
  window.seen = seen;
  const look = () => {
    if (document.querySelector('h3'))
      requestAnimationFrame(() => {
        seen.titles = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    seen.shift += Reflect.get(entry, 'value');
  });
  observe('longtask', ({ duration }) => {
    seen.longest = Math.max(seen.longest, duration);
  });
}

/** Runs in the page after `watch`: notes when the answer to a question changes on screen. */
function watchAnswer(): void {
  const { seen } = window;
  const shown = { count: '', rows: '' };
  let isWaiting = false;
  const isOnScreen = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const look = () => {
    isWaiting = false;
    const [status] = [...document.querySelectorAll('main [role=status][aria-busy]')].filter(
      (element) => element.getBoundingClientRect().height > 0,
    );
    const rows = [...document.querySelectorAll('main article')].filter(isOnScreen);
    const now = {
      count: status?.textContent ?? '',
      rows: rows.map(({ textContent }) => textContent).join('\n'),
    };
    if (now.count !== shown.count) seen.count = performance.now();
    if (now.rows !== shown.rows) seen.rows = performance.now();
    Object.assign(shown, now);
    const isBusy = rows.some((row) => row.querySelector('[aria-busy=true]'));
    seen.isFinal = rows.length > 0 && !isBusy && status?.ariaBusy === 'false';
  };
  new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(look);
  }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
}
