import type { Page, Request } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { idleTwice } from './idle';
import { papers, size, voteChart } from './list';
import { expect, test } from './test';

/**
 * Found 32 when the network is quiet, before texts are read for the search: 24 scripts and workers, a font, the page
 * and digests. The newest day is two of them: its rows, and its texts, 9 KB more, once the page works. Counted at any
 * moment before that, they differ by four from one run to the next.
 */
const REQUESTS = 32;
/** Found 4,209 for the timeline of 112 papers of five days. */
const ELEMENTS = 4300;
/** Found 284 for a paper with its parts that come after first paint; 21 of them are its six topics. */
const PAPER_ELEMENTS = 287;
/**
 * Found 1.4 to 1.9 for the timeline, and 18 to 20 where a rule about what any element has in it (`:has(> .lead-row) > *`)
 * had all of the page styled with each row that came.
 */
const STYLED_OVER = 4;
const WORKER = /\/assets\/worker-/;

/** What is styled anew at once has an `elementCount`. */
type StyleEvent = { readonly args: { readonly elementCount?: number } };

test('a cold timeline asks for few files, in order, and stands in few elements', async ({
  page,
}) => {
  // The texts are read once the reader has done nothing for five seconds.
  await page.addInitScript(() => setInterval(() => dispatchEvent(new WheelEvent('wheel')), 1000));
  const requests = requestsOf(page);
  const timesOf = (file: RegExp) => requests.filter((request) => file.test(request.url())).length;
  const releaseScripts = await holdFiles(page, '**/assets/*.js');
  const releaseDigests = await holdFiles(page, '**/digests/*.md');
  await page.goto('./', { waitUntil: 'commit' });
  await test.step('the newest day is on its way before the script has come', async () => {
    await expect.poll(() => timesOf(/digests\/index\.json$/)).toBe(1);
    await expect.poll(() => timesOf(/digests\/2025-04-08-/)).toBe(1);
  });
  await test.step('the worker is not asked for before the first papers are there', async () => {
    releaseScripts();
    await page.waitForLoadState('load');
    await expect(size(page)).toHaveText('112편');
    await idleTwice(page);
    expect(timesOf(WORKER)).toBe(0);
    releaseDigests();
    await expect(papers(page)).toHaveCount(112);
    await expect(voteChart(page)).toBeVisible();
    expect(timesOf(WORKER)).toBeGreaterThan(0);
  });
  await test.step('the newest day comes once for the page, and once for the worker', async () => {
    // The topics come last.
    await expect.poll(() => timesOf(/digests\/topics-/)).toBe(1);
    await Promise.all(requests.map((request) => request.response()));
    await idleTwice(page);
    expect(timesOf(/digests\/2025-04-08-/)).toBeLessThanOrEqual(2);
    expect(timesOf(/digests\/index\.json$/)).toBeLessThanOrEqual(2);
  });
  await test.step('its own host is asked for few files, others for pictures only', async () => {
    const isOwn = (request: Request) => new URL(request.url()).hostname === '127.0.0.1';
    // Not every browser asks for the icon of a tab that nobody sees.
    const isIcon = (request: Request) => request.url().endsWith('favicon.svg');
    const foreign = requests.filter((request) => !isOwn(request));
    expect(foreign.filter((request) => request.resourceType() !== 'image')).toEqual([]);
    const own = requests.filter((request) => isOwn(request) && !isIcon(request));
    expect(own.length).toBeLessThanOrEqual(REQUESTS);
  });
  await test.step('the timeline stands in a bounded number of elements', async () => {
    expect(await page.locator('*').count()).toBeLessThanOrEqual(ELEMENTS);
  });
});

test('until its rows and their first topics are there the timeline is styled a few times over', async ({
  browser,
  page,
}) => {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await expect(page.locator('.row-topics').first()).toBeAttached();
  const trace: { traceEvents: StyleEvent[] } = JSON.parse(String(await browser.stopTracing()));
  const styled = trace.traceEvents.flatMap(({ args }) => args.elementCount ?? []);
  const sum = styled.reduce((total, count) => total + count, 0);
  const elements = await page.locator('*').count();
  // All of them once: the browser still says how many it styles.
  expect(sum).toBeGreaterThan(elements);
  expect(sum / elements).toBeLessThan(STYLED_OVER);
});

test.describe('where the host has the shell for an answer', () => {
  test.use({ allowedErrors: [/status of 404|ERR_FAILED/] });

  test('a link to a paper loads no day but its own before the index does', async ({ page }) => {
    const requests = requestsOf(page);
    await page.route('**/assets/worker-*.js', (route) => route.abort());
    await page.goto('./paper/2502.18411');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    const days = requests.filter((request) => /digests\/\d{4}-.*\.md$/.test(request.url()));
    expect(days.map((request) => new URL(request.url()).pathname.slice(9, 19))).toEqual([
      '2025-02-26',
    ]);
    await test.step('it stands in few elements', async () => {
      await idleTwice(page);
      expect(await page.locator('*').count()).toBeLessThanOrEqual(PAPER_ELEMENTS);
    });
  });
});

function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}
