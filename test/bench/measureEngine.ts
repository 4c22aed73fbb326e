import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { siteConstants } from '../../src/build/siteConstants';
import { NO_SETTINGS } from '../../src/digest/siteSettings';
import { ENGINES, OURS, YARDSTICK } from './engines';
import { serve } from './host';
import { keystrokes } from './keystrokes';
import type { Command, Outcome } from './page/worker';
import { workerHeap } from './workerHeap';

export type EngineFigures = {
  readonly engine: string;
  /** Milliseconds from the bytes (others: from papers) to each tier, to all ranked last. */
  readonly ready: readonly number[];
  /** Milliseconds to all ranked on a visit that finds what the last one stored; ours alone. */
  readonly again: number | null;
  /** Milliseconds a keystroke. */
  readonly asked: { readonly p50: number; readonly p95: number; readonly worst: number };
  /** Bytes the worker holds then, with everything made that is made while nobody asks. */
  readonly memory: number | null;
};

/** Fuse takes a second and more for a keystroke. */
const MOST_ASKED: Readonly<Record<string, number>> = { Fuse: 12 };

/** Builds the page that holds the engines. */
export async function buildEngines(folder: string): Promise<void> {
  await build({
    configFile: false,
    define: siteConstants(NO_SETTINGS),
    root: join(import.meta.dirname, 'page'),
    base: '/',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
    worker: { format: 'es' },
    logLevel: 'error',
  });
}

/** Every engine over one published archive, each time in a new worker. */
export async function measureEngines(
  browser: Browser,
  folders: { readonly page: string; readonly archive: string },
  names: readonly string[] = Object.keys(ENGINES),
  times = 3,
): Promise<EngineFigures[]> {
  const host = await serve(folders.page, folders.archive);
  const page = await browser.newPage();
  await page.goto(host.url);
  const tell = (command: Command): Promise<Outcome> =>
    page.evaluate((told) => window.tell(told), command);
  const figures: EngineFigures[] = [];
  for (const engine of names) {
    const runs: (readonly number[])[] = [];
    const isMain = engine === OURS || engine === YARDSTICK;
    for (let run = 0; run < (isMain ? times : 1); run++) {
      await page.evaluate(() => window.startWorker());
      await tell({ kind: 'fetch', base: '/' });
      runs.push((await tell({ kind: 'index', engine })).ms);
    }
    const again: number[] = [];
    if (engine === OURS) await tell({ kind: 'settled' });
    for (let run = 0; run < (engine === OURS ? times : 0); run++) {
      await page.evaluate(() => window.startWorker());
      await tell({ kind: 'fetch', base: '/' });
      again.push((await tell({ kind: 'index', engine, again: true })).ms.at(-1) ?? 0);
    }
    if (engine === OURS) await tell({ kind: 'settled' });
    const memory = isMain ? await workerHeap(page) : null;
    const texts = keystrokes().slice(0, MOST_ASKED[engine]);
    const { ms } = await tell({ kind: 'ask', texts });
    const p = (share: number) => percentile(ms, share);
    const asked = { p50: p(0.5), p95: p(0.95), worst: p(1) };
    figures.push({
      engine,
      ready: medians(runs),
      again: again.length > 0 ? median(again) : null,
      asked,
      memory,
    });
  }
  await page.close();
  host.stop();
  return figures;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function medians(runs: readonly (readonly number[])[]): number[] {
  return (runs[0] ?? []).map((_, tier) => median(runs.map((run) => run[tier] ?? 0)));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
