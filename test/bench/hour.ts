import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './host';
import { launchBrowser } from './launchBrowser';
import { type Holding, measureHolding, readOn } from './readOn';

/**
 * `npm run bench:hour`: does in a real browser what a reader does in an hour, two rounds of `readOn` a
 * minute, without the pauses between, and prints what page and worker hold then against what they held
 * after the first tenth. `-- --rounds 1000` is a longer day, `--folder <dist>` another build than that of the
 * tests. More than a tenth more is a failure.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '120' },
    folder: { type: 'string', default: 'test-results/dist-root' },
  },
});
const MOST = 1.1;
const folder = resolve(values.folder);
if (!existsSync(folder)) throw new Error(`${folder} is not there: run "npm run build:test" first.`);

const browser = await launchBrowser();
const host = await serve(folder);
const page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } });
await page.route(
  ({ hostname }) => hostname !== '127.0.0.1',
  (route) => route.abort(),
);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
await page.goto(host.url);

const rounds = Number(values.rounds);
const begun = Math.ceil(rounds / 10);
for (let round = 0; round < begun; round++) await readOn(page, round);
const first = await measureHolding(page, session);
let last = first;
for (let round = begun; round < rounds; round++) {
  await readOn(page, round);
  if ((round + 1) % begun !== 0) continue;
  last = await measureHolding(page, session);
  const words = ratios(first, last).map(([name, ratio]) => `${name} ${ratio.toFixed(3)}×`);
  console.log(`after ${round + 1} rounds: ${words.join(', ')}`);
}
console.log(`after ${begun} rounds`, first);
console.log(`after ${rounds} rounds`, last);
host.stop();
await browser.close();
const grown = ratios(first, last).filter(([, ratio]) => ratio > MOST);
for (const [name, ratio] of grown) console.error(`${name} has grown ${ratio.toFixed(2)}-fold`);
process.exit(grown.length > 0 ? 1 : 0);

function ratios(before: Holding, after: Holding): [name: string, ratio: number][] {
  const names = Object.keys(before) as (keyof Holding)[];
  return names.map((name) => [name, after[name] / before[name]]);
}
