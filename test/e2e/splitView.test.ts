import type { Page } from '@playwright/test';
import { paperLink, papers, size, titles, topOf } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

const SMOL = 'SmolVLM: Redefining small and efficient multimodal models';
const ONE = 'One-Minute Video Generation with Test-Time Training';

const pane = (page: Page) => page.getByRole('region', { name: '고른 논문' });
const heading = (page: Page) => pane(page).getByRole('heading', { level: 1 });

test('a paper opens next to the list, which stays as it is; Back closes it @subpath', async ({
  page,
}) => {
  await page.goto('./');
  await expect(pane(page)).toContainText('논문을 고르면');
  const link = titles(page).getByRole('link').nth(60);
  await link.scrollIntoViewIfNeeded();
  const name = await link.innerText();
  const top = await topOf(link);
  await link.click();
  await expect(heading(page)).toHaveText(name);
  await expect(page).toHaveURL(/\/paper\/\d{4}\.\d{5}$/);
  await expect(page).toHaveTitle(new RegExp(`^${name.slice(0, 8)}`));
  await expect(size(page)).toHaveText('112편');
  expect(await topOf(link)).toBeCloseTo(top, 0);
  await expect(link).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(pane(page)).toContainText('논문을 고르면');
  await expect.poll(() => topOf(link)).toBeCloseTo(top, 0);
});

test('the focus goes to the paper that was opened, and back to its link', async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await paperLink(page, ONE).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(paperLink(page, ONE)).toBeFocused();
});

test('one heading names the page, whatever is open', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('타임라인');
  await paperLink(page, SMOL).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SMOL);
});

test('the paper scrolls on its own, and the next one begins at its top', async ({ page }) => {
  await page.goto('./paper/2504.05298');
  await expect(heading(page)).toBeVisible();
  const top = await page.evaluate(() => scrollY);
  await page.mouse.move(1300, 500);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => pane(page).evaluate((section) => section.scrollTop)).toBeGreaterThan(100);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await pane(page)
    .getByRole('link', { name: /^다음 논문/ })
    .click();
  await expect(heading(page)).not.toHaveText(ONE);
  expect(await pane(page).evaluate((section) => section.scrollTop)).toBe(0);
});

test('a link to a paper far down brings its row into sight', async ({ page }) => {
  await page.goto('./paper/2502.18137');
  await expect(heading(page)).toBeVisible();
  await expect(titles(page).locator('a[aria-current=page]')).toBeInViewport();
});

test('a window that becomes narrow shows the paper alone, a wide one both again', async ({
  page,
}) => {
  await page.goto('./paper/2504.05298?votes=40-');
  await expect(size(page)).toHaveText('6편');
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(size(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ONE);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(size(page)).toHaveText('6편');
});
