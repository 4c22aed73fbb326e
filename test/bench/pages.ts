import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeGrown } from './archives';
import { papersIn } from './papers';

/**
 * `npm run bench:pages`: what a build costs that writes a page for every paper of a large archive, and
 * whether hosts take it. `-- --archive <folder>` takes another folder than the bundled one as the stuff
 * that the archive is grown from, `--size 15000` another number of papers.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'public/digests' },
    size: { type: 'string', default: '15000' },
  },
});

const SITE = { origin: 'https://haru.example', base: '/daily-papers/' };
const ROOT = resolve('test-results/bench-pages');
/** https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
const PAGES_MB = 1000;
/** https://developers.cloudflare.com/pages/platform/limits/ */
const CLOUDFLARE_FILES = 20_000;
const CLOUDFLARE_FILE_MB = 25;
const MOST_SECONDS = 120;

process.env.NODE_ENV = 'production';
rmSync(ROOT, { recursive: true, force: true });
const digests = join(ROOT, 'digests');
writeGrown(papersIn(values.archive), Number(values.size), digests);

const few = await seconds(() => buildOf('public/digests', 'few'));
const many = await seconds(() => buildOf(digests, 'many'));
const files = filesIn(join(ROOT, 'many'));
const copied = await seconds(async () => copy(join(ROOT, 'many'), join(ROOT, 'copy'), files));
const bytes = files.map((path) => statSync(join(ROOT, 'many', path)).size);
const megabytes = bytes.reduce((sum, size) => sum + size, 0) / 1e6;
const pages = files.filter((path) => path.endsWith('.html')).length;

console.log(`\n${values.size} papers, ${pages} pages`);
below('build, s', many, MOST_SECONDS);
console.log(`  against the bundled papers ${(many / few).toFixed(1)}×`);
console.log(`  against copying the files it wrote ${(many / copied).toFixed(1)}×`);
below('files', files.length, CLOUDFLARE_FILES);
below('all files, MB', megabytes, PAGES_MB);
below('largest file, MB', Math.max(...bytes) / 1e6, CLOUDFLARE_FILE_MB);

function buildOf(folder: string, name: string): Promise<unknown> {
  process.env.DIGESTS_DIR = folder;
  process.env.SITE_ORIGIN = SITE.origin;
  return build({
    configLoader: 'runner',
    base: SITE.base,
    build: { outDir: join(ROOT, name), emptyOutDir: true, reportCompressedSize: false },
    logLevel: 'error',
  });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
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
  const verdict = figure <= must ? '' : '   not reached';
  console.log(`  ${what.padEnd(38)} ${Math.round(figure)}   must ${must}${verdict}`);
}
