import type { Page, Request } from '@playwright/test';
import { authorField, papers, size } from './list';
import { expect, test } from './test';

/** Found 23: the shell, 10 of script, style and font, and twice index and digests. */
const REQUESTS = 25;
/** Found 3,818 for the timeline of 112 papers. */
const ELEMENTS = 4200;
const HEAVY = /\/assets\/(AuthorField|worker)-/;

test('a cold timeline asks its own host for few files and others for pictures only', async ({
  page,
}) => {
  const requests = requestsOf(page);
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  await expect(papers(page)).toHaveCount(112);
  await expect(authorField(page)).toBeVisible();
  const isOwn = (request: Request) => new URL(request.url()).hostname === '127.0.0.1';
  const foreign = requests.filter((request) => !isOwn(request));
  expect(foreign.filter((request) => request.resourceType() !== 'image')).toEqual([]);
  expect(requests.filter(isOwn).length).toBeLessThanOrEqual(REQUESTS);
});

test('the timeline stands in a bounded number of elements', async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(ELEMENTS);
});

test('neither combo box nor index is asked for before the first papers are there', async ({
  page,
}) => {
  const requests = requestsOf(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/digests/*.md', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  // Callbacks of an idle page come in order: behind this one the page's own has been.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(requests.filter((request) => HEAVY.test(request.url()))).toEqual([]);
  release();
  await expect(papers(page)).toHaveCount(112);
  await expect(authorField(page)).toBeVisible();
});

function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}
