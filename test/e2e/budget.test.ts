import type { Request } from '@playwright/test';
import { authorField, papers, size } from './list';
import { expect, test } from './test';

/** Found: the shell, 17 of script, style and font, and index and digests, read by page and worker. */
const REQUESTS = 25;
/** Elements of the whole timeline of 112 papers. */
const ELEMENTS = 6500;

test('a cold timeline asks its own host for few files and others for pictures only', async ({
  page,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
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

test('the author field is loaded behind the first paper', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('article')) return;
      observer.disconnect();
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      Object.assign(window, { filesBeforeFirstPaper: files });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('./');
  await expect(authorField(page)).toBeVisible();
  const files = await page.evaluate(() => Reflect.get(window, 'filesBeforeFirstPaper'));
  expect(files).toContainEqual(expect.stringMatching(/digests\/2025-04-08-/));
  expect(files).not.toContainEqual(expect.stringMatching(/AuthorField/));
});
