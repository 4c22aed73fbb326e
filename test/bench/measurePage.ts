import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { MANIFEST_FILE } from '../../src/digest/manifest';
import { serve } from './host';
import { median } from './measureEngine';
import { openPage, type Seen, SLOW_CPU, SLOW_LINE } from './phone';
import { type Spread, spreadOf } from './spread';

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
  /** Share of frames while it scrolls in which rows on screen were not there yet. */
  readonly blank: number;
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

async function paintOnce(
  browser: Browser,
  url: string,
  stored: Readonly<Record<string, string>>,
): Promise<Seen> {
  const page = await openPage(browser, [SLOW_LINE, SLOW_CPU]);
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

/** Compressed, as hosts send it to a phone; fonts and pictures come behind what they dress. */
export function weigh(folder: string): WeightFigures {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  // A wide screen shows the day in short, too, and asks for its digest in place of its rows.
  const day = html.includes(' data-rows=') ? 'data-rows' : 'data-newest';
  const named = html.matchAll(new RegExp(`(?:src|href|${day})="/?([^"]+\\.(?:js|json|md))"`, 'g'));
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
  const page = await openPage(browser, [SLOW_CPU]);
  await page.goto(host.url);
  await page.waitForFunction(() => window.seen.titles > 0);
  // The first tasks are those of the start, which the paint tells of.
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    window.seen.longest = 0;
  });
  await page.waitForTimeout(readMs);
  const { longest: reading, shift } = await page.evaluate(() => window.seen);
  await page.evaluate(watchRows);
  let nodes = 0;
  for (let step = 0; step < 120; step++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(40);
    if (step % 20 === 0) {
      nodes = Math.max(nodes, await page.evaluate(() => document.querySelectorAll('*').length));
    }
  }
  const { longest: scrolling, frames, blank } = await page.evaluate(() => window.seen);
  await page.context().close();
  host.stop();
  return { reading, scrolling, blank: blank / frames, shift, nodes };
}

/** Runs in the page while it scrolls: notes its longest task, and frames in which a section or a row is empty. */
function watchRows(): void {
  const { seen } = window;
  Object.assign(seen, { longest: 0, frames: 0, blank: 0 });
  const isBlank = (y: number) =>
    document.elementFromPoint(innerWidth / 2, y)?.closest('section:empty, [aria-busy=true]');
  const look = () => {
    seen.frames += 1;
    if ([0.25, 0.5, 0.75, 0.98].some((part) => isBlank(innerHeight * part))) seen.blank += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
