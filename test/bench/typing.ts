import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { InlineConfig } from 'vite';
import { writeGrown } from './archives';
import { buildApp } from './buildApp';
import { serve } from './host';
import { launchBrowser } from './launchBrowser';
import { papersIn } from './papers';
import { quantile } from './quantile';
import { type Key, keysOf } from './typedKeys';
import { watchLists } from './watchLists';

/**
 * `npm run bench:typing`: types words into the search field of the built site in a real browser, Hangul by
 * composition, and prints the time from each key to the frame with its list, next to the same page with plain
 * MiniSearch. `-- --archive <folder>` takes another folder of digests to grow the archive from, `--size 25000`
 * another size, `--pace 100` other milliseconds between keys, `--only` leaves MiniSearch out.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: 'public/digests' },
    size: { type: 'string', default: '5500' },
    pace: { type: 'string', default: '160' },
    only: { type: 'boolean', default: false },
  },
});

/** Texts of each keyboard, none the beginning of another one: a list is known by its text. */
const TYPED = {
  hangul: [
    '강화 학습',
    '확산 모델',
    '양자화',
    '로봇 조작',
    '추론',
    '언어 모델',
    '비디오 생성',
    '정렬',
  ],
  latin: ['diffusion', 'agent', 'reasoning', 'video generation', 'multimodal', 'quantization'],
} as const;

/** Milliseconds from key to list, of every key, at most. */
const MUST = { median: 120, p95: 250 };

/** A list that has not come by then is counted as none: the list before it has stayed. */
const WAIT_MS = 1500;

const ROOT = resolve('test-results/typing');
const digests = join(ROOT, 'digests');
rmSync(ROOT, { recursive: true, force: true });
mkdirSync(ROOT, { recursive: true });
writeGrown(papersIn(values.archive), Number(values.size), digests);

const PLAIN: InlineConfig = {
  worker: {
    plugins: () => [
      {
        name: 'plain-text-module',
        enforce: 'pre',
        resolveId: (source) =>
          source.endsWith('/query/textModule')
            ? join(import.meta.dirname, 'plainTextModule.ts')
            : null,
      },
    ],
  },
};
const pages: Readonly<Record<string, InlineConfig>> = {
  'this page': {},
  ...(!values.only && { 'with plain MiniSearch': PLAIN }),
};

const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}, ${values.size} papers, a key every ${values.pace} ms`);
const medians: number[] = [];
let isReached = true;
for (const [name, config] of Object.entries(pages)) {
  const folder = join(ROOT, `app-${medians.length}`);
  await buildApp(digests, folder, config);
  console.log(`\n${name}, ms from key to list`);
  medians.push(await measure(browser, folder, name === 'this page'));
}
const [ours = 0, plain] = medians;
if (plain)
  console.log(`\nagainst plain MiniSearch, median of all keys: ${(ours / plain).toFixed(2)}×`);
await browser.close();
process.exit(isReached ? 0 : 1);

/** Returns the median of all keys. */
async function measure(browser: Browser, folder: string, isOurs: boolean): Promise<number> {
  const host = await serve(folder);
  const page = await browser.newPage({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.addInitScript(watchLists);
  await page.goto(host.url);
  const session = await page.context().newCDPSession(page);
  await page.locator('search input').focus();
  await waitUntilIndexed(page);
  const all: number[] = [];
  for (const [keyboard, texts] of Object.entries(TYPED)) {
    const times: number[] = [];
    const kept: string[] = [];
    let keys = 0;
    for (const text of texts) {
      const typed = await type(page, session, text);
      keys += typed.keys;
      times.push(...typed.times);
      kept.push(...typed.kept);
    }
    const median = quantile(times, 0.5);
    const p95 = quantile(times, 0.95);
    const figures = `median ${median.toFixed(0)}, p95 ${p95.toFixed(0)}`;
    console.log(
      `  ${keyboard.padEnd(8)} ${figures.padEnd(24)} ${kept.length} of ${keys} keys have no list of their own, as that of a later key came first`,
    );
    if (kept.length > 0) console.log(`           ${kept.join(', ')}`);
    if (isOurs && (median > MUST.median || p95 > MUST.p95)) {
      isReached = false;
      console.log(`           must be ${MUST.median} and ${MUST.p95}: not reached`);
    }
    all.push(...times);
  }
  await page.close();
  host.stop();
  return quantile(all, 0.5);
}

/** A question that is answered whole, and the time to prepare what is made while nobody asks. */
async function waitUntilIndexed(page: Page): Promise<void> {
  await page.keyboard.type('zzz');
  await page.waitForFunction(() => window.lists.painted.zzz !== undefined, null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(3000);
  await clear(page);
}

/** Types a text and returns the times of the keys whose lists have been shown, and the texts of the others. */
async function type(page: Page, session: CDPSession, text: string) {
  const keys = keysOf(text).filter(({ text: typed }) => !typed.endsWith(' '));
  for (const key of keysOf(text)) {
    const start = performance.now();
    await press(session, key);
    await page.waitForTimeout(Math.max(0, Number(values.pace) - (performance.now() - start)));
  }
  await page.waitForTimeout(WAIT_MS);
  const { painted } = await page.evaluate(() => window.lists);
  // Ends the last syllable.
  if (/[가-힣]$/.test(text)) await session.send('Input.insertText', { text: text.slice(-1) });
  await clear(page);
  const times = keys.flatMap(({ text: typed }) => painted[typed] ?? []);
  const kept = keys.map(({ text: typed }) => typed).filter((typed) => painted[typed] === undefined);
  return { times, kept, keys: keys.length };
}

async function press(session: CDPSession, { committed, composing }: Key): Promise<void> {
  if (committed !== '') await session.send('Input.insertText', { text: committed });
  if (composing === '') return;
  await session.send('Input.imeSetComposition', {
    text: composing,
    selectionStart: composing.length,
    selectionEnd: composing.length,
  });
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(800);
}
