import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeGrown } from './archives';
import { median } from './measureEngine';
import { bytesByKind } from './pageBytes';
import { papersIn } from './papers';

/**
 * `npm run bench:pages`: what a site of many papers costs. Prints for each size of archive how long the first build
 * takes and one with another day, both against copying what it wrote, how many files there are, and where their
 * bytes are. `-- --archive <folder>` takes another folder than the bundled one as the stuff that the archives are
 * grown from, `--sizes 5500,25000` other numbers of papers; `--pages 5000` renders pages for so many alone.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'public/digests' },
    sizes: { type: 'string', default: '5500' },
    pages: { type: 'string', default: '' },
  },
});

const SITE = { origin: 'https://haru.example', base: '/daily-papers/' };
const ROOT = resolve('test-results/bench-pages');
/** https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
const PAGES_MB = 1000;
/** https://developers.cloudflare.com/pages/platform/limits/ */
const CLOUDFLARE_FILES = 20_000;
const CLOUDFLARE_FILE_MB = 25;
/** Of 5,488 papers 90 MB. */
const MOST_BYTES_A_PAPER = 16_400;
const MOST_PAGE_KB = 9;
const MOST_SECONDS = 240;
const MOST_OF_FIRST = 0.25;
const A_DAY = 25;

/** By the path of a file, the first that matches. */
const PARTS = {
  'pages of papers': /^paper\//,
  'pages of days': /^day\//,
  'pages of weeks': /^week\//,
  'pages of months': /^month\//,
  'other pages': /\.html$/,
  'digests, a file a day': /^digests\/\d.*\.md$/,
  'digests, a pack a month': /^digests\/pack-/,
  'index, lookups, catalogue': /^digests\//,
  feeds: /^feed/,
  sitemaps: /^sitemap/,
  'the app': /./,
} as const;

process.env.NODE_ENV = 'production';
process.env.PAGES = values.pages;
// Empty before the first build of each archive.
process.env.BUILD_CACHE = join(ROOT, 'cache');
const source = papersIn(values.archive);
for (const size of values.sizes.split(',').map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  rmSync(ROOT, { recursive: true, force: true });
  const [digests, site] = [join(ROOT, 'digests'), join(ROOT, 'site')];
  // Empty: what an earlier bench has left would make the first build a daily one.
  process.env.BUILD_CACHE = join(ROOT, 'cache');
  writeGrown(source, size, digests);
  const first = await seconds(() => buildOf(digests, site));
  const files = filesIn(site);
  const copied = await seconds(async () => copy(site, join(ROOT, 'copy'), files));
  console.log(`\n${size} papers`);
  const bytes = sayBytes(site, files);
  below(
    'largest file, MB',
    Math.max(...files.map((file) => sizeOf(site, file))) / 1e6,
    CLOUDFLARE_FILE_MB,
  );
  below('files', files.length, CLOUDFLARE_FILES);
  below('all files, MB', bytes / 1e6, PAGES_MB);
  below('bytes a paper', bytes / size, MOST_BYTES_A_PAPER);
  below('first build, s', first, MOST_SECONDS);
  say('  against copying what it wrote', first / copied, '×');
  writeGrown(source, size + A_DAY, digests);
  const daily = await seconds(() => buildOf(digests, site));
  say('one more day, s', daily, '');
  say('  against copying all of it', daily / copied, '×');
  below('  against the first build', daily / first, MOST_OF_FIRST);
}

/** Prints where the bytes are, and returns their sum. */
function sayBytes(site: string, files: readonly string[]): number {
  const parts = Object.keys(PARTS);
  const patterns = Object.values(PARTS);
  const sums = parts.map(() => ({ files: 0, bytes: 0 }));
  for (const file of files) {
    const sum = sums[patterns.findIndex((pattern) => pattern.test(file))];
    if (!sum) continue;
    sum.files += 1;
    sum.bytes += sizeOf(site, file);
  }
  for (const [index, part] of parts.entries()) {
    const { files: count = 0, bytes = 0 } = sums[index] ?? {};
    console.log(
      `  ${part.padEnd(38)} ${(bytes / 1e6).toFixed(1).padStart(7)} MB in ${count} files`,
    );
  }
  for (const kind of ['paper', 'day', 'week', 'month']) sayPages(site, files, kind);
  return sums.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Prints what the bytes of a page of a kind are for: of each purpose the median. */
function sayPages(site: string, files: readonly string[], kind: string): void {
  const pages = files.filter((file) => file.startsWith(`${kind}/`));
  const whole = median(pages.map((file) => sizeOf(site, file))) / 1000;
  if (kind === 'paper') below('median page of a paper, KB', whole, MOST_PAGE_KB);
  else say(`median page of a ${kind}, KB`, whole, '');
  const purposes = pages.map((file) => bytesByKind(readFileSync(join(site, file), 'utf8')));
  const medians = Object.entries(purposes[0] ?? {}).map(([purpose], index) => {
    return [purpose, median(purposes.map((bytes) => Object.values(bytes)[index] ?? 0))] as const;
  });
  const told = medians.filter(([, bytes]) => bytes > 0);
  console.log(`    ${told.map(([purpose, bytes]) => `${purpose} ${bytes}`).join(' · ')}`);
}

function buildOf(folder: string, site: string): Promise<unknown> {
  process.env.DIGESTS_DIR = folder;
  process.env.SITE_ORIGIN = SITE.origin;
  return build({
    configLoader: 'runner',
    base: SITE.base,
    build: { outDir: site, emptyOutDir: true, reportCompressedSize: false },
    logLevel: 'error',
  });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function sizeOf(folder: string, path: string): number {
  return statSync(join(folder, path)).size;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function copy(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), readFileSync(join(from, path)));
  }
}

function below(what: string, figure: number, must: number): void {
  say(what, figure, `   must ${must}${figure <= must ? '' : '   not reached'}`);
}

function say(what: string, figure: number, rest: string): void {
  const digits = figure < 10 ? 2 : figure < 100 ? 1 : 0;
  console.log(`  ${what.padEnd(38)} ${figure.toFixed(digits).padStart(7)}${rest}`);
}
