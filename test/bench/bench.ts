import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publish, writeGrown } from './archives';
import { buildAlone } from './buildAlone';
import { buildApp } from './buildApp';
import { ENGINES, OURS, YARDSTICK } from './engines';
import { launchBrowser } from './launchBrowser';
import { linksInto } from './links';
import { buildEngines, type EngineFigures, measureEngines } from './measureEngine';
import { measureLibrary } from './measureLibrary';
import { measureLink } from './measureLink';
import { measureMemory } from './measureMemory';
import { measureLong, measurePaint, weigh } from './measurePage';
import { papersIn } from './papers';
import { LINE } from './phone';
import type { Spread } from './spread';

/**
 * `npm run bench`: what the app costs as an archive grows, in a real browser, as ratios of one run.
 * `-- --archive <folder>` takes another folder of digests than the bundled one, both as it is and as
 * the stuff larger archives are grown from; `--sizes 5500,25000` grows others; `--links` measures links to
 * questions alone, `--memory` the worker's memory alone, `--library` a year of daily use alone; `--json <file>`
 * writes the figures down.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'public/digests' },
    sizes: { type: 'string', default: '5500,25000' },
    links: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    library: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

/** Slow engines are tried on archives up to this size. */
const MOST_FOR_ALL = 6000;
/** Time that the reading of an archive gets on a slow phone, by papers. */
const READING_MS = 2.2;

/**
 * Bytes of the worker's memory: for the smallest archive, for a paper more, and for the numbers and title of
 * one. Chosen: 100,000 papers take at most 1.1 GB.
 */
const MEMORY = { fixed: 10e6, perPaper: 10_900, perTitle: 500 };

const ROOT = resolve('test-results/bench');

type Row = {
  readonly what: string;
  readonly figure: string;
  readonly must: string;
  readonly reached: boolean;
};

const rows: Row[] = [];

/** What one size costs, to be held against the next. */
type Cost = Readonly<Record<'titles' | 'ranked' | 'again' | 'asked' | 'memory', number>>;

/** First paint does not know how large an archive is. The rest grows no faster than the archive. */
const FLAT = 1.1;

rmSync(ROOT, { recursive: true, force: true });
mkdirSync(ROOT, { recursive: true });
const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}`);
const source = papersIn(values.archive);
if (!values.links) await buildEngines(join(ROOT, 'page'));
await buildAlone(join(ROOT, 'alone'));
const alone = await measurePaint(browser, join(ROOT, 'alone'));

console.log(`a page of React alone: ${inSeconds(alone.titles)}`);

if (!values.links && !values.memory && !values.library) {
  await measureApp(`${source.length} papers of ${values.archive}`, resolve(values.archive), 0);
}
const costs = new Map<number, Cost>();
for (const size of values.sizes.split(',').map(Number)) {
  const digests = join(ROOT, `${size}`);
  writeGrown(source, size, digests);
  if (values.memory) {
    await measureWorkerMemory(size, digests);
    continue;
  }
  if (values.links) {
    head(`${size} papers`);
    await measureLinks(await appWith(digests, size), digests);
    continue;
  }
  if (values.library) {
    await measureYear(size, await appWith(digests, size), digests);
    continue;
  }
  const titles = await measureApp(`${size} papers`, digests, size);
  costs.set(size, { titles, ...(await measureEngine(size, digests)) });
  await measureYear(size, join(ROOT, `app-${size}`), digests);
}
compareSizes();
await browser.close();
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

/** Returns the folder of the app with an archive. */
async function appWith(digests: string, size: number): Promise<string> {
  const folder = join(ROOT, `app-${size}`);
  await buildApp(digests, folder);
  return folder;
}

async function measureApp(name: string, digests: string, size: number): Promise<number> {
  const folder = await appWith(digests, size);
  head(name);
  const { script, all } = weigh(folder);
  below('script that the page asks for, KB gzip', script / 1000, 120);
  below('all with the newest day, KB gzip', all / 1000, 170);
  const paint = await measurePaint(browser, folder);
  below(
    'newest titles on screen, against React alone',
    paint.titles.median / alone.titles.median,
    1,
  );
  below('largest paint, against React alone', paint.largest / alone.largest, 1);
  below('layout shift', paint.shift, 0.02);
  const chosen = await measurePaint(browser, folder, { 'haru:language': 'en' });
  below('first paint in a chosen language, against React alone', chosen.first / alone.first, 1.3);
  below('layout shift in a chosen language', chosen.shift, 0.02);
  if (size === 0) return paint.titles.median;
  await measureLinks(folder, digests);
  const long = await measureLong(browser, folder, size * READING_MS);
  below('longest task while the archive is read, ms at 4× CPU', long.reading, 50);
  below('longest task while scrolling, ms at 4× CPU', long.scrolling, 50);
  below('elements while scrolling', long.nodes, 6000);
  return paint.titles.median;
}

/**
 * Links to questions, each until its count and its first screen of rows are final, and what binds them: the
 * time that the bytes before that take on the line, and that of the processor where the line has no limits.
 */
async function measureLinks(folder: string, digests: string): Promise<void> {
  for (const { name, path, seconds } of linksInto(papersIn(digests))) {
    const slow = await measureLink(browser, folder, path, 'slow');
    const free = await measureLink(browser, folder, path, 'free', 3);
    for (const part of ['count', 'rows'] as const) {
      const { time, bytes } = slow[part];
      const ratio = (time.median / alone.titles.median).toFixed(2);
      below(`link to ${name}, ${part} final, s`, time.median / 1000, seconds);
      console.log(`    ${inSeconds(time)}, ${ratio} × React alone`);
      const onLine = (bytes / LINE.downloadThroughput).toFixed(2);
      const processor = (free[part].time.median / 1000).toFixed(2);
      console.log(
        `    ${Math.round(bytes / 1000)} KB asked for before it, ${onLine} s of the line; ${processor} s where the line has no limits`,
      );
    }
    below(`link to ${name}, layout shift`, slow.shift, 0.02);
  }
}

async function measureEngine(size: number, digests: string): Promise<Omit<Cost, 'titles'>> {
  const archive = join(ROOT, `archive-${size}`);
  await publish(digests, archive);
  const isSmall = size <= MOST_FOR_ALL;
  const figures = await measureEngines(
    browser,
    { page: join(ROOT, 'page'), archive },
    isSmall ? Object.keys(ENGINES) : [OURS, YARDSTICK],
    isSmall ? 3 : 1,
  );
  const ours = figures.find(({ engine }) => engine === OURS);
  const base = figures.find(({ engine }) => engine === YARDSTICK)?.ready[0];
  if (!ours || !base) throw new Error('the worker was not measured');
  const [scan = 0, titles = 0, all = 0] = ours.ready;
  head(`${size} papers in the worker, against ${YARDSTICK}’s index of them`);
  below('all found by scan', scan / base, 0.05);
  below('titles and authors ranked', titles / base, 0.3);
  below('all ranked', all / base, 1.5);
  below('all ranked on a return visit', (ours.again ?? 0) / base, 0.35);
  below('a keystroke, p95, ms', ours.asked.p95, keyMs(size));
  below('memory, MB', (ours.memory ?? 0) / 1e6, isSmall ? 90 : 300);
  for (const figure of figures) beside(figure, ours, base);
  const { again, asked, memory } = ours;
  return { ranked: all, again: again ?? 0, asked: asked.p95, memory: memory ?? 0 };
}

/** Most that a key may wait for the worker, 19 times of 20. */
function keyMs(size: number): number {
  return size <= MOST_FOR_ALL ? 8 : 25;
}

/** What a library costs after a year of daily use. */
async function measureYear(size: number, app: string, digests: string): Promise<void> {
  const archive = join(ROOT, `archive-${size}`);
  await publish(digests, archive);
  const ids = papersIn(digests).map(({ id }) => id);
  const folders = { app, page: join(ROOT, 'page'), archive };
  const year = await measureLibrary(browser, folders, ids);
  head(`a year of daily use, ${size} papers, against an empty library`);
  below('first paint', year.first, 1.1);
  below('newest titles on screen', year.titles, 1.1);
  below('rows show their marks', year.known, 1.2);
  below('longest task until then', year.longest, 1.5);
  below('the slowest filter by marks and its counts, against one without', year.filter, 2);
  below('as a key waits for them, ms', year.key, keyMs(size));
  below('telling the worker a mark, ms', year.mark, 1);
}

/** What the worker holds of an archive, on a first visit and on a return. */
async function measureWorkerMemory(size: number, digests: string): Promise<void> {
  const archive = join(ROOT, `archive-${size}`);
  await publish(digests, archive);
  const page = join(ROOT, 'page');
  const { catalogue, firstVisit, returnVisit } = await measureMemory(browser, { page, archive });
  head(`memory of the worker, ${size} papers, MB`);
  const must = (MEMORY.fixed + size * MEMORY.perPaper) / 1e6;
  const mustList = (MEMORY.fixed + size * MEMORY.perTitle) / 1e6;
  below('numbers and titles of the catalogue', catalogue / 1e6, mustList);
  for (const [visit, { peak, settled }] of [
    ['first visit', firstVisit],
    ['return visit', returnVisit],
  ] as const) {
    below(`peak while it reads, indexes and stores, ${visit}`, peak / 1e6, must);
    below(`when all is done, ${visit}`, settled / 1e6, must);
  }
}

/** What each size costs against the one before. */
function compareSizes(): void {
  const sizes = [...costs.keys()].sort((a, b) => a - b);
  for (const [place, size] of sizes.entries()) {
    const before = sizes[place - 1];
    const cost = costs.get(size);
    const less = costs.get(before ?? 0);
    if (!before || !cost || !less) continue;
    const times = size / before;
    head(`growth from ${before} to ${size} papers, ${times.toFixed(1)} × as many`);
    below('newest titles on screen, ×', cost.titles / less.titles, FLAT);
    below('all ranked, ×', cost.ranked / less.ranked, times);
    below('all ranked on a return visit, ×', cost.again / less.again, times);
    below('a keystroke, p95, ×', cost.asked / less.asked, times);
    below('memory, ×', cost.memory / less.memory, times);
  }
}

/** The same work by another engine. */
function beside({ engine, ready, asked }: EngineFigures, ours: EngineFigures, base: number): void {
  const index = ((ready.at(-1) ?? 0) / base).toFixed(2);
  const times = (part: 'p50' | 'p95' | 'worst') =>
    `${(asked[part] / ours.asked[part]).toFixed(2)}×`.padStart(9);
  console.log(
    `  ${engine.padEnd(28)} index ${index.padStart(6)}×   a keystroke against ours, p50 ${times('p50')} p95 ${times('p95')} worst ${times('worst')}`,
  );
}

function inSeconds({ median, least, most }: Spread): string {
  const [middle, low, high] = [median, least, most].map((ms) => (ms / 1000).toFixed(2));
  return `${middle} s (${low} to ${high})`;
}

function head(name: string): void {
  console.log(`\n${name}`);
}

function below(what: string, figure: number, must: number): void {
  const row = {
    what,
    figure: figure.toFixed(figure < 10 ? 2 : 0),
    must: `${Number(must.toFixed(2))}`,
    reached: figure <= must,
  };
  rows.push(row);
  const verdict = row.reached ? '' : '   not reached';
  console.log(`  ${what.padEnd(58)} ${row.figure.padStart(8)}   must ${row.must}${verdict}`);
}
