import type { Browser } from '@playwright/test';
import { OURS, SAME_WORK, YARDSTICK } from './engines';
import type { FigureName } from './growthFigures';
import { linksInto } from './links';
import { measureEngines } from './measureEngine';
import { measureLink } from './measureLink';
import { type LoadFigures, measureLoad } from './measureLoad';
import { measureMemory } from './measureMemory';
import { measureLong, weigh } from './measurePage';
import { papersIn } from './papers';

/** The builds of one archive. */
export type GrownFolders = {
  readonly digests: string;
  readonly app: string;
  /** What the build makes of the digests, alone. */
  readonly archive: string;
  /** The page that holds the engines, and React alone. */
  readonly page: string;
  readonly alone: string;
};

/** One run's figures, ratios to what is measured beside them; why some are missing. */
export type GrowthRun = {
  readonly figures: Partial<Record<FigureName, number>>;
  readonly failures: readonly GrowthFailure[];
};

/** A part of a run that could not be measured. */
export type GrowthFailure = { readonly part: string; readonly why: string };

/** Time that the reading of an archive gets on a slow phone, by papers. */
const READING_MS = 2.2;

/** The links of `linksInto`, in its order. */
const LINKS = ['votes', 'ids', 'author', 'title', 'text'] as const satisfies FigureName[];

/**
 * Measures everything once. A part that fails leaves the others.
 *
 * @param failed what an earlier run could not measure, and this one does not try: a link without an answer takes
 *   five minutes to find that out
 */
export async function measureGrowth(
  browser: Browser,
  folders: GrownFolders,
  papers: number,
  failed: readonly GrowthFailure[],
): Promise<GrowthRun> {
  const alone = await measureLoad(browser, folders.alone, '');
  const links = linksInto(papersIn(folders.digests));
  const parts: Readonly<Record<string, () => Promise<GrowthRun['figures']>>> = {
    'front page': () => measureFront(browser, folders, alone),
    ...Object.fromEntries(
      LINKS.map((name, place) => [
        `link to ${name}`,
        async () => ({
          [name]: await timeOfLink(browser, folders, links[place]?.path ?? '', alone),
        }),
      ]),
    ),
    tasks: () => measureTasks(browser, folders, papers, alone),
    index: () => measureIndex(browser, folders),
    memory: () => measureHeap(browser, folders),
  };
  const figures: GrowthRun['figures'] = {};
  const failures = [...failed];
  for (const [part, measure] of Object.entries(parts)) {
    if (failed.some((failure) => failure.part === part)) continue;
    try {
      Object.assign(figures, await measure());
    } catch (error) {
      failures.push({
        part,
        why: `${error instanceof Error ? error.message.split('\n')[0] : error}`,
      });
      // A page that was given up would go on reading while others are measured.
      for (const context of browser.contexts()) await context.close();
    }
  }
  return { figures, failures };
}

async function measureFront(browser: Browser, { app }: GrownFolders, alone: LoadFigures) {
  const { first, titles, largest, usable, blocked, shift } = await measureLoad(browser, app, '');
  const { script, all } = weigh(app);
  return {
    first: first / alone.first,
    titles: titles / alone.titles,
    largest: largest / alone.largest,
    usable: usable / alone.titles,
    blocked: blocked / alone.titles,
    shift,
    script: script / 1000,
    front: all / 1000,
  };
}

async function timeOfLink(
  browser: Browser,
  { app }: GrownFolders,
  path: string,
  alone: LoadFigures,
): Promise<number> {
  const { count, rows } = await measureLink(browser, app, path, 'slow', 1);
  return Math.max(count.time.median, rows.time.median) / alone.titles;
}

async function measureTasks(
  browser: Browser,
  { app }: GrownFolders,
  papers: number,
  alone: LoadFigures,
) {
  const { reading, scrolling, blank, nodes } = await measureLong(browser, app, papers * READING_MS);
  return {
    reading: reading / alone.titles,
    scrolling: scrolling / alone.titles,
    blank,
    elements: nodes,
  };
}

async function measureIndex(browser: Browser, { page, archive }: GrownFolders) {
  const names = [OURS, YARDSTICK, SAME_WORK];
  const measured = await measureEngines(browser, { page, archive }, names, 1);
  const [ours, base, same] = names.map((name) => measured.find(({ engine }) => engine === name));
  const whole = base?.ready[0];
  if (!ours || !same || !whole) throw new Error('expected figures of all engines, found fewer');
  const [, titles = 0, all = 0] = ours.ready;
  return {
    titlesRanked: titles / whole,
    ranked: all / whole,
    again: (ours.again ?? Number.NaN) / whole,
    asked: ours.asked.p95 / same.asked.p95,
  };
}

async function measureHeap(browser: Browser, { page, archive }: GrownFolders) {
  const { firstVisit, returnVisit } = await measureMemory(browser, { page, archive });
  return {
    atRest: Math.max(firstVisit.settled, returnVisit.settled) / 1e6,
    peak: Math.max(firstVisit.peak, returnVisit.peak) / 1e6,
  };
}
