import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publish, writeGrown } from './archives';
import { buildAlone } from './buildAlone';
import { buildApp } from './buildApp';
import { type GrownSize, growthTable } from './growthTable';
import { launchBrowser } from './launchBrowser';
import { buildEngines } from './measureEngine';
import { type GrowthRun, measureGrowth } from './measureGrowth';
import { papersIn } from './papers';

/**
 * `npm run bench:growth`: every figure of the app as an archive grows, against React alone or MiniSearch in the same
 * run, as a table in this folder's README.md: medians of five runs with least and most, what is not reached and why.
 * `-- --archive <folder>` takes other digests than the bundled ones as the stuff that archives are grown from, `--sizes
 * 5500,25000` other sizes, `--runs 3` fewer runs. Each size is written down when it is done, and joins in the table
 * those of earlier calls: `--anew` forgets them, `--table` measures nothing. `--readme <file>` writes into another file.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'public/digests' },
    sizes: { type: 'string', default: '112,5500,25000,100000' },
    runs: { type: 'string', default: '5' },
    readme: { type: 'string', default: join(import.meta.dirname, 'README.md') },
    anew: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});

const ROOT = resolve('test-results/bench-growth');
const FIGURES = join(ROOT, 'figures');
/** The table is between these lines of the file. */
const [BEGIN, END] = ['<!-- bench:growth -->', '<!-- /bench:growth -->'];

if (values.anew) rmSync(FIGURES, { recursive: true, force: true });
mkdirSync(FIGURES, { recursive: true });
const readme = readFileSync(values.readme, 'utf8');
if (!readme.includes(BEGIN) || !readme.includes(END)) {
  throw new Error(`${values.readme}: expected the lines ${BEGIN} and ${END}, found them not`);
}
if (!values.table) await measureSizes(values.sizes.split(',').map(Number));
writeTable(readme);

async function measureSizes(sizes: readonly number[]): Promise<void> {
  const source = papersIn(values.archive);
  const [page, alone] = [join(ROOT, 'page'), join(ROOT, 'alone')];
  await buildEngines(page);
  await buildAlone(alone);
  const browser = await launchBrowser();
  for (const papers of sizes) {
    const folder = join(ROOT, `${papers}`);
    rmSync(folder, { recursive: true, force: true });
    const [digests, archive, app] = ['digests', 'archive', 'app'].map((name) => join(folder, name));
    if (!digests || !archive || !app) continue;
    writeGrown(source, papers, digests);
    await publish(digests, archive);
    await buildApp(digests, app);
    const runs: GrowthRun[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      console.log(
        `${papers} papers, run ${run + 1} of ${values.runs}, ${new Date().toLocaleTimeString('en')}`,
      );
      const failed = runs[0]?.failures ?? [];
      runs.push(
        await measureGrowth(browser, { digests, archive, app, page, alone }, papers, failed),
      );
      const date = new Date().toISOString().slice(0, 10);
      const size: GrownSize = { papers, browser: browser.version(), date, runs };
      writeFileSync(join(FIGURES, `${papers}.json`), JSON.stringify(size));
    }
    // An archive of 100,000 papers is a gigabyte with its app.
    rmSync(folder, { recursive: true, force: true });
  }
  await browser.close();
}

/** Puts the table of all sizes that are written down into the file, and prints it. */
function writeTable(text: string): void {
  const files = existsSync(FIGURES) ? readdirSync(FIGURES) : [];
  const sizes = files.map(
    (file): GrownSize => JSON.parse(readFileSync(join(FIGURES, file), 'utf8')),
  );
  const table = growthTable(sizes);
  console.log(table);
  const start = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  writeFileSync(values.readme, `${start}\n\n${table}\n\n${text.slice(text.indexOf(END))}`);
}
