import type { Page, Request } from '@playwright/test';
import { MANIFEST_FILE } from '../../src/digest/manifest';
import { parseManifest } from '../../src/digest/manifestFile';
import { changeManifest } from './changeManifest';
import { holdFiles } from './holdFiles';
import { papers, size } from './list';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

const MANIFEST = /\/digests\/index\.json$/;
const NUMBERS = /\/digests\/numbers-/;
const WORKER = /\/assets\/worker-/;
const TEXT_MODULE = /\/assets\/textModule-/;
const DAY = /\/digests\/20\d\d-/;

/** Links to questions, with what is there while no pack has come, and whether the worker answers them. */
const LINKS = [
  { link: './?votes=40-', shown: /^SmolVLM/, isAnsweredByWorker: true, hasTexts: true },
  { link: './?q=OmniAlign', shown: /^OmniAlign-V/, isAnsweredByWorker: true, hasTexts: true },
  { link: './author/Kai%20Chen', shown: 'Kai Chen', isAnsweredByWorker: true, hasTexts: false },
  {
    link: './list?ids=2502.18411,2504.05299',
    shown: /^OmniAlign-V/,
    isAnsweredByWorker: false,
    hasTexts: true,
  },
] as const;

// A host has `404.html` for an answer where it has no page: for an author, a list of ids.
test.use({ allowedErrors: [/status of 404/] });

for (const { link, shown, isAnsweredByWorker, hasTexts } of LINKS) {
  test(`${link}: what it needs is on its way before the script has come, each file once`, async ({
    page,
  }) => {
    const asked = recordRequests(page);
    const timesOf = (file: RegExp) => asked.filter((path) => file.test(path)).length;
    await holdFiles(page, '**/digests/pack-*');
    const release = await holdFiles(page, '**/assets/index-*.js');
    await page.goto(link, { waitUntil: 'commit' });
    await expect.poll(() => timesOf(MANIFEST)).toBe(1);
    if (isAnsweredByWorker) await expect.poll(() => timesOf(NUMBERS)).toBe(1);
    if (hasTexts) await expect.poll(() => timesOf(DAY)).toBeGreaterThan(0);
    expect(timesOf(WORKER)).toBe(isAnsweredByWorker ? 1 : 0);
    // Only words wait for the code that looks into texts.
    expect(timesOf(TEXT_MODULE)).toBe(link.includes('q=') ? 1 : 0);
    await expect(papers(page)).toHaveCount(0);
    // What its arrival moves depends on the fonts of the machine.
    await expect.poll(() => loadTitleFont(page)).toBeGreaterThan(0);
    const shifts = await observeShifts(page);
    release();
    await expect(page.locator('main').getByRole('heading', { name: shown }).first()).toBeVisible();
    if (hasTexts) await expect(papers(page).first().locator('p[lang="ko"]')).toBeVisible();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const again = asked.filter((path, place) => asked.indexOf(path) < place);
    // A worker that starts later asks for the newest manifest.
    expect(again.filter((path) => isAnsweredByWorker || !MANIFEST.test(path))).toEqual([]);
    // A font may move the end of a line by a pixel.
    expect(await shifts()).toBeLessThan(0.001);
  });
}

for (const width of [390, 834, 1440]) {
  test(`the font of titles moves nothing on a front page of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdFiles(page, '**/*.woff2');
    await page.goto('./');
    // All works in the fallback while the font is on its way.
    await expect(page.locator('html[data-ready][data-font=""]')).toBeAttached();
    const shifts = await observeShifts(page);
    release();
    await expect(page.locator('html[data-font=here]')).toBeAttached();
    await twoFrames(page);
    // The parts of a title that a formula or a hyphen divides move within its lines.
    expect(await shifts()).toBeLessThan(0.003);
  });
}

for (const width of [390, 1440]) {
  test(`at ${width} pixels nothing has the whole page styled anew as it starts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdFiles(page, '**/assets/index-*.js');
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('#day-2025-04-08')).toBeAttached();
    const changed = await page.evaluateHandle(() => {
      const changed: string[] = [];
      // Language and custom properties are what all elements inherit.
      new MutationObserver((changes) => {
        for (const { target, attributeName } of changes) {
          if (!(target instanceof HTMLElement)) continue;
          const isCustom = attributeName === 'style' && /(^|; )--/.test(target.style.cssText);
          if (attributeName === 'lang' || isCustom) changed.push(target.outerHTML.slice(0, 80));
        }
      }).observe(document, { attributeFilter: ['lang', 'style'], subtree: true });
      return changed;
    });
    release();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('#day-2024-10-11')).toBeAttached();
    await twoFrames(page);
    expect(await changed.jsonValue()).toEqual([]);
  });
}

test('a phone works with the rows of the newest day before its digest has come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await holdFiles(page, /\/digests\/2025-04-08-(?!rows-)/);
  await page.goto('./');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const rows = page.locator('#day-2025-04-08').getByRole('article');
  await expect(rows).toHaveCount(21);
  await expect(rows.first().locator('p[lang="ko"]')).toHaveText(/\S/);
  await test.step('a section of the summary has its place until it comes', async () => {
    await page.getByLabel('목록 보기').selectOption('성능');
    await expect(rows.first().locator('[aria-busy=true]')).toBeAttached();
    release();
    await expect(rows.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(rows.first().locator('p[lang="ko"]').first()).toHaveText(/\S/);
  });
  await test.step('a paper opens with all of its text', async () => {
    await rows.first().getByRole('heading').getByRole('link').click();
    await expect(page.locator('#performance-highlights')).toBeVisible();
  });
});

test('a page of before a deploy finds the catalogue of after it', async ({ page }) => {
  const manifest = parseManifest(await (await page.request.get(`./${MANIFEST_FILE}`)).json());
  if (!manifest?.catalogue) throw new Error('expected a catalogue');
  const numbers = await (
    await page.request.get(`./digests/numbers-${manifest.catalogue.numbers}.json`)
  ).text();
  const catalogue = { ...manifest.catalogue, numbers: 'aaaaaaaa' };
  await changeManifest(page.context(), () => ({ ...manifest, hash: 'aaaaaaaa', catalogue }));
  await page
    .context()
    .route('**/digests/numbers-*', (route) =>
      route.request().url().includes('aaaaaaaa')
        ? route.fulfill({ body: numbers })
        : route.fulfill({ status: 404 }),
    );
  const releasePacks = await holdFiles(page, '**/digests/pack-*');
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  releasePacks();
});

test('a question is answered where the worker that the page names is gone', async ({ page }) => {
  let times = 0;
  await page.context().route('**/assets/worker-*.js', (route) => {
    times += 1;
    return times === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  expect(times).toBeGreaterThan(1);
});

test('a question with words asks at once for all files that look into texts', async ({ page }) => {
  const asked = recordRequests(page);
  const release = await holdFiles(page, '**/assets/textModule-*.js');
  await page.goto('./?q=mamba');
  for (const name of ['textModule', 'terms']) {
    await expect.poll(() => asked.filter((path) => path.includes(`/${name}-`))).toHaveLength(1);
  }
  release();
  await expect(size(page)).toHaveText('5편');
});

/** Paths asked of the own host, in order; pictures of others do not count. */
function recordRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request: Request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === '127.0.0.1') asked.push(pathname);
  });
  return asked;
}

/** Loads the font of titles. Returns the number of its files: 0 while the style is not there. */
function loadTitleFont(page: Page): Promise<number> {
  return page.evaluate(async () => (await document.fonts.load('600 1em Newsreader')).length);
}

/** Returns a function that gives the sum of the layout shifts. */
async function observeShifts(page: Page): Promise<() => Promise<number>> {
  const sum = await page.evaluateHandle(() => {
    const shifts = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += Reflect.get(entry, 'value');
    }).observe({ type: 'layout-shift', buffered: true });
    return shifts;
  });
  return () => sum.evaluate((shifts) => shifts.sum);
}
