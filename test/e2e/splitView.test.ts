import type { Page } from '@playwright/test';
import { paperLink, papers, size, titles, topOf } from './list';
import { ONE } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

const pane = (page: Page) => page.getByRole('region', { name: '고른 논문' });
const glance = (page: Page) => page.getByRole('region', { name: '한눈에' });
/** The heading of the page: there is no second one of this level. */
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('papers open next to the list', async ({ page }) => {
  await openWithKeys(page, './');
  await expect(glance(page)).toContainText('SmolVLM');
  await expect(heading(page)).toHaveText('하루');
  await test.step('which stays as it is; Back closes the paper', async () => {
    await expect(papers(page)).toHaveCount(112);
    const link = titles(page).getByRole('link').nth(60);
    await link.scrollIntoViewIfNeeded();
    const name = await link.innerText();
    const top = await topOf(link);
    await link.click();
    await expect(pane(page).getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(heading(page)).toHaveText(name);
    await expect(page).toHaveURL(/\/paper\/\d{4}\.\d{5}$/);
    await expect(page).toHaveTitle(new RegExp(`^${name.slice(0, 8)}`));
    await expect(size(page)).toHaveText('112편');
    expect(await topOf(link)).toBeCloseTo(top, 0);
    await expect(link).toHaveAttribute('aria-current', 'page');
    await page.goBack();
    await expect(glance(page)).toContainText('SmolVLM');
    await expect.poll(() => topOf(link)).toBeCloseTo(top, 0);
  });
  await test.step('the focus goes to the paper that was opened, and back to its link', async () => {
    await paperLink(page, ONE).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    const skip = page.getByRole('link', { name: '고른 논문으로 건너뛰기' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await expect(skip).toHaveCount(0);
    await expect(paperLink(page, ONE)).toBeFocused();
  });
  await test.step('j and k open the next and the previous one, and the list follows', async () => {
    for (let row = 2; row < 9; row++) {
      await page.keyboard.press('j');
      await expect(titles(page).nth(row).getByRole('link')).toHaveAttribute('aria-current', 'page');
      // The paper is there, too: it has taken the focus.
      await expect(heading(page)).toBeFocused();
    }
    await expect(titles(page).nth(8)).toBeInViewport();
    await page.keyboard.press('k');
    await expect(titles(page).nth(7).getByRole('link')).toHaveAttribute('aria-current', 'page');
    await expect(papers(page)).toHaveCount(113);
  });
});

test('a link to a paper shows it with its list', async ({ page }) => {
  await page.goto('./paper/2502.18137');
  await expect(pane(page).getByRole('heading', { level: 1 })).toBeVisible();
  await test.step('whose row is in sight, however far down', async () => {
    await expect(papers(page)).toHaveCount(113);
    await expect(titles(page).locator('a[aria-current=page]')).toBeInViewport();
  });
  await test.step('and no title is under the heading of its day after a reload', async () => {
    const row = page.locator('[data-paper-id]:has(a[aria-current=page])');
    const covered = await row.evaluate((found) =>
      Number.parseFloat(getComputedStyle(found).scrollMarginTop),
    );
    const top = await topOf(row);
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, top - covered + 40);
    await expect.poll(() => topOf(row)).toBeLessThan(covered);
    await page.reload();
    await expect(papers(page)).toHaveCount(113);
    await expect.poll(() => topOf(row)).toBeGreaterThanOrEqual(covered - 1);
  });
  await test.step('the paper scrolls on its own, and the next one begins at its top', async () => {
    const name = await heading(page).innerText();
    await twoFrames(page);
    const top = await page.evaluate(() => scrollY);
    const scrolled = () => pane(page).evaluate((section) => section.scrollTop);
    await page.mouse.move(1300, 500);
    await page.mouse.wheel(0, 400);
    await expect.poll(scrolled).toBeGreaterThan(100);
    // The filter bar above may settle by a pixel.
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(top, -1);
    await pane(page)
      .getByRole('link', { name: /^다음 논문/ })
      .click();
    await expect(heading(page)).not.toHaveText(name);
    expect(await scrolled()).toBe(0);
  });
  await test.step('a window that becomes narrow shows the paper alone, a wide one both again', async () => {
    const name = await heading(page).innerText();
    await page.setViewportSize({ width: 1000, height: 900 });
    await expect(size(page)).toHaveCount(0);
    await expect(heading(page)).toHaveText(name);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(size(page)).toHaveText('112편');
  });
  await test.step('Back brings back a filter that was emptied while a paper was open', async () => {
    await page.getByLabel('최소 투표').fill('40');
    await expect(size(page)).toHaveText('6편');
    await paperLink(page, ONE).click();
    await expect(heading(page)).toBeFocused();
    await page.getByLabel('최소 투표').fill('');
    await expect(page).toHaveURL('./');
    await page.goBack();
    await expect(heading(page)).toHaveText(ONE);
    await expect(page).toHaveURL('./paper/2504.05298?votes=40-');
    await expect(page.getByLabel('최소 투표')).toHaveValue('40');
  });
  await test.step('the sidebar marks the day of the paper, and dims days that the filter leaves out', async () => {
    await page.setViewportSize({ width: 1700, height: 900 });
    const days = page.getByRole('navigation', { name: '날짜 목록' });
    const ink = (name: string) =>
      days.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).color);
    const chosen = days.getByRole('link').filter({ hasText: '고른 논문이 실린 날' });
    await expect(chosen).toHaveText(/^4월 8일/);
    await expect.poll(() => ink('2월 13일')).not.toBe(await ink('3월 7일'));
  });
});
