import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publish, writeGrown } from './archives';
import { buildAlone } from './buildAlone';
import { OURS } from './engines';
import { keystrokes } from './keystrokes';
import { launchBrowser } from './launchBrowser';
import { buildEngines, measureEngines } from './measureEngine';
import { type LoadFigures, measureLoad } from './measureLoad';
import { measurePagefind } from './measurePagefind';
import { papersIn } from './papers';
import { pathsOf } from './sitePaths';
import { spreadOf } from './spread';

/**
 * `npm run bench:peers -- <folder of saved pages>`: pages of others beside ours and beside React alone, in one run, on
 * the same phone and line; without the folder that column says so. A saved page is an `.html` file right in the folder
 * or a folder with an `index.html` in it; what it loads from other hosts does not come. Then other engines beside ours,
 * their index and a keystroke: `--archive <folder>` takes another one than the bundled digests, `--size 5500` grows it.
 * `--pagefind <folder>` names where Pagefind is installed (`npm install --prefix <folder> pagefind@1.6.0`). `--site
 * <dist>` is another build than that of the tests, `--runs 3` fewer runs of each page than five.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'test-results/dist-root' },
    archive: { type: 'string', default: 'public/digests' },
    size: { type: 'string' },
    pagefind: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
});

const ROOT = resolve('test-results/bench-peers');
const NOT_MEASURED = 'not measured';
/** Fetching parts of an index takes longer than looking it up: Pagefind gets every so many-th keystroke. */
const PAGEFIND_EVERY = 8;

type Page = {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
  readonly isOurs: boolean;
};

/** What is told of a page: the figure, and how it is written. */
const ROWS: readonly (readonly [
  name: string,
  figure: keyof LoadFigures,
  write: (value: number) => string,
])[] = [
  ['first paint', 'first', inSeconds],
  ['largest paint', 'largest', inSeconds],
  ['usable', 'usable', inSeconds],
  ['blocked until then', 'blocked', inSeconds],
  ['KB until then', 'bytes', inKilobytes],
  ['requests until then', 'requests', String],
  ['KB in all', 'allBytes', inKilobytes],
  ['requests in all', 'allRequests', String],
  ['layout shift', 'shift', (value) => value.toFixed(3)],
];

const site = resolve(values.site);
if (!existsSync(site)) throw new Error(`${site} is not there: run "npm run build:test" first.`);
rmSync(ROOT, { recursive: true, force: true });
mkdirSync(ROOT, { recursive: true });
const alone = join(ROOT, 'alone');
await buildAlone(alone);
const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}; medians of ${values.runs} runs, least and most`);
await comparePages();
await compareEngines();
await browser.close();

async function comparePages(): Promise<void> {
  const ours = Object.entries(pathsOf(site)).map(([name, path]) => ({
    name: `ours, ${name}`,
    folder: site,
    path,
    isOurs: true,
  }));
  const saved = positionals[0] === undefined ? [] : savedPages(resolve(positionals[0]));
  const pages: Page[] = [
    { name: 'React alone', folder: alone, path: '', isOurs: true },
    ...ours,
    ...saved,
  ];
  const runs = new Map(pages.map((page) => [page, [] as LoadFigures[]]));
  // Page after page in every run: a machine that is busy for a while is so for all of them.
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [page, figures] of runs) {
      figures.push(await measureLoad(browser, page.folder, page.path, page.isOurs));
    }
  }
  const columns = pages.map(({ name }) => name);
  sayRow('', saved.length > 0 ? columns : [...columns, 'peers']);
  for (const [name, figure, write] of ROWS) {
    const cells = Array.from(runs.values(), (figures) => {
      const { median, least, most } = spreadOf(figures.map((load) => load[figure]));
      const spread = write(least) === write(most) ? '' : ` (${write(least)}–${write(most)})`;
      return `${write(median)}${spread}`;
    });
    sayRow(name, saved.length > 0 ? cells : [...cells, NOT_MEASURED]);
  }
}

/** The pages of a folder, each by the name of its file or folder. */
function savedPages(folder: string): Page[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const pages = entries.flatMap((entry) => {
    if (entry.isFile() && /\.html?$/.test(entry.name)) return [entry.name];
    const index = `${entry.name}/index.html`;
    return entry.isDirectory() && existsSync(join(folder, index)) ? [index] : [];
  });
  if (pages.length === 0) throw new Error(`${folder} has no saved page`);
  return pages.map((path) => ({
    name: path.replace(/\/index\.html$|\.html?$/, ''),
    folder,
    path: path.split('/').map(encodeURIComponent).join('/'),
    isOurs: false,
  }));
}

async function compareEngines(): Promise<void> {
  const grown = join(ROOT, 'digests');
  if (values.size) writeGrown(papersIn(values.archive), Number(values.size), grown);
  const digests = values.size ? grown : resolve(values.archive);
  const archive = join(ROOT, 'archive');
  const page = join(ROOT, 'page');
  await publish(digests, archive);
  await buildEngines(page);
  const papers = papersIn(digests);
  const figures = await measureEngines(browser, { page, archive });
  const ours = figures.find(({ engine }) => engine === OURS);
  if (!ours) throw new Error(`expected figures of ${OURS}, found none`);
  const base = ours.ready.at(-1) ?? Number.NaN;
  console.log(
    `\n${papers.length} papers, each engine against ${OURS}: ${Math.round(base)} ms for the index; a keystroke ${ours.asked.p50.toFixed(2)} ms in the median, 19 of 20 below ${ours.asked.p95.toFixed(2)} ms, the slowest ${ours.asked.worst.toFixed(1)} ms`,
  );
  sayRow('', ['index', 'p50', 'p95', 'worst']);
  const say = (name: string, index: number, asked: typeof ours.asked) =>
    sayRow(
      name,
      [
        index / base,
        asked.p50 / ours.asked.p50,
        asked.p95 / ours.asked.p95,
        asked.worst / ours.asked.worst,
      ].map((ratio) => `${ratio.toFixed(2)}×`),
    );
  for (const { engine, ready, asked } of figures) say(engine, ready.at(-1) ?? Number.NaN, asked);
  if (!values.pagefind) return sayRow('Pagefind', [NOT_MEASURED]);
  const texts = keystrokes().filter((_, place) => place % PAGEFIND_EVERY === 0);
  const found = await measurePagefind(
    browser,
    resolve(values.pagefind),
    join(ROOT, 'pagefind'),
    papers,
    texts,
  );
  say('Pagefind', found.index, found.asked);
  console.log(
    `  Pagefind’s index is ${(found.bytes / 1e6).toFixed(1)} MB in ${found.files} files, made at build; ${texts.length} keystrokes asked for ${inKilobytes(found.sent)} KB of it`,
  );
}

function sayRow(name: string, cells: readonly string[]): void {
  console.log(`  ${name.padEnd(28)}${cells.map((cell) => cell.padStart(24)).join('')}`);
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function inKilobytes(bytes: number): string {
  return String(Math.round(bytes / 1000));
}
