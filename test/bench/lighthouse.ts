import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../e2e/browser';
import { serve } from './host';
import { median } from './measureEngine';
import { pathsOf } from './sitePaths';

/**
 * `npm run lighthouse -- --with <folder>`: what Lighthouse says of the front page, a paper and a day, for a phone, in
 * both languages: scores, times, and each audit that costs points with what it found. Lighthouse is 185 MB and no
 * package of this project: `npm install --prefix <folder> lighthouse@12.8.2` puts it into a folder of its own. `--site
 * <dist>` looks at another build than that of the tests, `--runs 5` takes more runs than three; scores and times are
 * medians.
 */
const { values } = parseArgs({
  options: {
    with: { type: 'string' },
    site: { type: 'string', default: 'test-results/dist-root' },
    runs: { type: 'string', default: '3' },
  },
});

/** Scores of each page, in the order of the columns. */
const WANTED = { performance: 0.97, accessibility: 1, 'best-practices': 1, seo: 1 } as const;
type Category = keyof typeof WANTED;
const CATEGORIES = Object.keys(WANTED) as Category[];

/** Figures that are no scores, by their audits. */
const TIMES = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'speed-index': 'speed index',
  'total-blocking-time': 'blocked',
} as const;
const SHIFT = 'cumulative-layout-shift';

type Audit = {
  readonly id: string;
  readonly title: string;
  /** null: not applicable, or only told. */
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly unknown[] };
};
type Report = {
  readonly lighthouseVersion: string;
  readonly runtimeError?: { readonly message: string };
  readonly runWarnings: readonly string[];
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
};
type Lighthouse = (
  url: string,
  flags: object,
  config: undefined,
  page: Page,
) => Promise<{ readonly lhr: Report } | undefined>;

const lighthouse = loadLighthouse(values.with);
const site = resolve(values.site);
if (!existsSync(site)) stop(`${site} is not there: run "npm run build:test" first.`);

const { executablePath, args, env } = await findBrowser();
const host = await serve(site);
const failed: string[] = [];
head();
for (const [name, path] of Object.entries(pathsOf(site))) {
  for (const language of ['ko', 'en']) {
    const reports: Report[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      reports.push(await runOnce(host.url + path, language));
    }
    say(`${name}, ${language}`, reports);
  }
}
host.stop();
console.log(
  failed.length > 0 ? `\nwhat costs points\n${failed.join('\n')}` : '\nnothing costs points',
);

/** A first visit of a reader who has chosen the language, in a browser of its own. */
async function runOnce(url: string, language: string): Promise<Report> {
  const browser = await puppeteer.launch({
    executablePath,
    args: [...args, `--lang=${language}`],
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument((chosen) => {
    // Lighthouse begins with an empty page, which has no storage.
    if (location.protocol === 'http:') localStorage.setItem('haru:language', chosen);
  }, language);
  const result = await lighthouse(url, { logLevel: 'error', output: 'json' }, undefined, page);
  await browser.close();
  if (!result) throw new Error(`${url}: no report`);
  const { runtimeError, runWarnings } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  for (const warning of new Set(runWarnings)) console.log(`  ${warning}`);
  return result.lhr;
}

function head(): void {
  const columns = [...CATEGORIES, ...Object.values(TIMES), 'shift'];
  console.log(`${' '.repeat(12)}${columns.map((name) => name.padStart(15)).join('')}`);
}

/** Prints a line of medians, and keeps what the last run says against the page. */
function say(name: string, reports: readonly Report[]): void {
  const middle = (read: (report: Report) => number) => median(reports.map(read));
  const scores = CATEGORIES.map((category) => {
    const score = middle(({ categories }) => categories[category].score ?? 0);
    return `${score.toFixed(2)}${score < WANTED[category] ? '!' : ' '}`;
  });
  const numberOf = (id: string) => middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
  const times = Object.keys(TIMES).map((id) => `${(numberOf(id) / 1000).toFixed(2)} s`);
  const shift = numberOf(SHIFT);
  const figures = [...scores, ...times, `${shift.toFixed(3)}${shift > 0 ? '!' : ' '}`];
  console.log(`${name.padEnd(12)}${figures.map((text) => text.padStart(15)).join('')}`);
  const last = reports.at(-1);
  if (last) failed.push(...costsOf(last).map((cost) => `${name}: ${cost}`));
}

/** Every audit with less than the whole score that has a weight, and every shift: score, name, figure, first finds. */
function costsOf({ categories, audits }: Report): string[] {
  const weighted = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map((audit) => `${category} ${audit.score} ${sayAudit(audit)}`),
  );
  // Small shifts cost no points, and are to be none.
  const isShifted = (audits[SHIFT]?.numericValue ?? 0) > 0;
  const shifts = isShifted ? audits['layout-shifts'] : undefined;
  return shifts ? [...weighted, sayAudit(shifts)] : weighted;
}

function sayAudit({ id, title, displayValue = '', details }: Audit): string {
  const items = (details?.items ?? []).slice(0, 3).map((item) => `\n    ${brief(item)}`);
  return `${id}: ${title} ${displayValue}${items.join('')}`;
}

function brief(item: unknown): string {
  return JSON.stringify(item).slice(0, 400);
}

function loadLighthouse(folder: string | undefined): Lighthouse {
  if (folder === undefined)
    return stop('--with is missing: the folder that Lighthouse is installed in.');
  const home = resolve(folder);
  try {
    // Not imported: what runs this file would compile all of Lighthouse.
    return createRequire(join(home, 'package.json'))('lighthouse').default;
  } catch (error) {
    return stop(`no Lighthouse in ${home} that runs here (${reasonOf(error)}).`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function stop(reason: string): never {
  console.error(
    `${reason}\nInstall it outside of the project: npm install --prefix <folder> lighthouse@12.8.2`,
  );
  process.exit(1);
}
