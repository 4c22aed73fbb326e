import type { Page } from '@playwright/test';
import { follow } from './follow';
import { holdFiles } from './holdFiles';
import { authorField, papers, searchField, size, titles, topOf } from './list';
import { expect, test } from './test';

/**
 * Holds the packs back until the returned function is called: until then all that is known of the archive
 * is what its catalogue and single days say.
 */
const holdPacks = (page: Page) => holdFiles(page, '**/digests/pack-*');

/** Has the texts read: who goes to the search field is about to ask for words. */
async function readTexts(page: Page, release: () => void): Promise<void> {
  await searchField(page).evaluate((field) => field.focus({ preventScroll: true }));
  await expect(page.getByRole('progressbar')).toBeAttached();
  release();
  await expect(page.getByRole('progressbar')).not.toBeAttached();
}

test.describe('while the texts are on their way', () => {
  test('a link with filters is final, and its rows have their texts', async ({ page }) => {
    const release = await holdPacks(page);
    await page.goto('./?votes=40-');
    await expect(size(page)).toHaveText('6편');
    await expect(papers(page)).toHaveCount(6);
    for (const row of await papers(page).all())
      await expect(row.locator('p[lang="ko"]')).toBeVisible();
    await test.step('by votes, from another day to the next', async () => {
      await follow(page, '/?from=2025-02-01&to=2025-02-28&sort=votes');
      await expect(size(page)).toHaveText('45편');
      await expect(titles(page).first()).toContainText(/^OmniAlign-V|^The Stochastic/);
      await expect(papers(page).first().locator('p[lang="ko"]')).toBeVisible();
    });
    await test.step('a title is found, and more may come', async () => {
      await follow(page, '/?q=OmniAlign');
      await expect(papers(page)).toHaveCount(1);
      await expect(size(page)).not.toHaveText('1편');
    });
    await test.step('a paper knows its neighbours', async () => {
      await follow(page, '/paper/2502.18411?votes=40-');
      await expect(page.getByText('5 / 6')).toBeVisible();
    });
    await test.step('the texts change nothing of what is there: no row moves, and the focus stays', async () => {
      await follow(page, '/?votes=40-');
      await expect(papers(page).locator('p[lang="ko"]')).toHaveCount(6);
      const link = titles(page).nth(4).getByRole('link');
      await link.focus();
      const top = await topOf(link);
      release();
      await expect(page.getByRole('progressbar')).toBeHidden();
      await expect(link).toBeFocused();
      expect(await topOf(link)).toBe(top);
    });
  });
});

test.describe('where the host has the shell for an answer', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('a list of ids is final by the files of its days alone', async ({ page }) => {
    await holdPacks(page);
    const lookups: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/digests/papers-')) lookups.push(request.url());
    });
    await page.goto('./list?ids=2502.18411,2410.08164,2503.99999,2504.99999');
    await expect(size(page)).toHaveText('2편');
    await expect(size(page)).toHaveAttribute('aria-busy', 'false');
    await expect(titles(page)).toHaveText([/^OmniAlign-V/, /^Agent S/]);
    await expect(papers(page).locator('p[lang="ko"]')).toHaveCount(2);
    await expect(page.getByText('2503.99999')).toBeVisible();
    expect(lookups).toEqual([]);
  });
});

test.describe('an author’s address, which the host answers with 404.html', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('is final while the texts are on their way', async ({ page }) => {
    const release = await holdPacks(page);
    await page.goto('./author/bo%20li');
    const found = [/^EgoLife/, /^The Lottery LLM/, /^Mediator/];
    await expect(page).toHaveURL('./author/Bo%20Li');
    await expect(size(page)).toHaveText('3편');
    await expect(titles(page)).toHaveText(found);
    await expect(papers(page).locator('p[lang="ko"]')).toHaveCount(3);
    const coauthors = page.getByRole('complementary', { name: '함께 쓴 저자' });
    await expect(coauthors).toContainText('찾는 중');
    await test.step('the texts change nothing of it', async () => {
      await follow(page, '/?author=Bo+Li&author=Xiang+Liu');
      await expect(size(page)).toHaveText('2편');
      await test.step('authors are suggested, of the papers that are left', async () => {
        await follow(page, '/?author=Bo+Li');
        await authorField(page).fill('xi');
        await expect(page.getByRole('option', { name: 'Xiang Liu' })).toHaveText('Xiang Liu2편');
        await page.keyboard.press('Escape');
      });
      await test.step('a part of a name is enough', async () => {
        await follow(page, `/?q=${encodeURIComponent('저자:farre')}`);
        await expect(size(page)).toHaveText('1편');
      });
      await test.step('of a name with a slip the nearest is named', async () => {
        await follow(page, '/author/Miquel%20Farer');
        await page.getByRole('link', { name: 'Miquel Farré 1편' }).click();
        await expect(size(page)).toHaveText('1편');
      });
      await test.step('all authors are listed', async () => {
        await follow(page, '/authors');
        await expect(size(page)).toHaveText('815명');
        await expect(page.getByRole('row').nth(1)).toHaveText('Bo Li328');
      });
      await follow(page, '/author/Bo%20Li');
      await expect(papers(page).locator('p[lang="ko"]')).toHaveCount(3);
      const row = titles(page).nth(2);
      const top = await topOf(row);
      await readTexts(page, release);
      await expect(coauthors.getByRole('link', { name: 'Zhenheng Tang' })).toBeVisible();
      await expect(titles(page)).toHaveText(found);
      expect(await topOf(row)).toBe(top);
    });
  });
});

test('Back finds the row that was on top, though rows above it have another height by now', async ({
  page,
}) => {
  const release = await holdPacks(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const days = new Set<string>();
  page.on('request', (request) => {
    // Packs are asked for once the page is quiet.
    if (/\/digests\/\d{4}-.*\.md$/.test(request.url())) days.add(request.url());
  });
  await page.goto('./?votes=-20');
  await expect(papers(page)).toHaveCount(89);
  await expect(papers(page).first().locator('p[lang="ko"]')).toBeVisible();
  // Rows elsewhere ask for nothing.
  expect(days.size).toBeLessThan(5);
  const row = papers(page).nth(80);
  // Part of the row is hidden by the header.
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top));
  await expect(row.locator('p[lang="ko"]')).toBeVisible();
  const top = await topOf(row);
  const lengthOfPage = () => page.evaluate(() => document.documentElement.scrollHeight);
  const length = await lengthOfPage();
  await readTexts(page, release);
  await titles(page).nth(82).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.goBack();
  await expect.poll(() => topOf(row)).toBeCloseTo(top, 0);
  expect(await lengthOfPage()).toBeLessThan(length - 500);
});

test('a paper opens though the list that waited for the text of its day is gone', async ({
  page,
}) => {
  await holdPacks(page);
  const release = await holdFiles(page, '**/digests/2025-02-26-*.md');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?votes=50-');
  await titles(page).filter({ hasText: 'OmniAlign-V' }).getByRole('link').click();
  await expect(page).toHaveURL('./paper/2502.18411?votes=50-');
  await expect(titles(page)).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OmniAlign-V/);
});

test.describe('where the catalogue is not there', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('the texts answer where its authors alone are missing', async ({ page }) => {
    await page
      .context()
      .route(/\/digests\/(authors|names)-/, (route) => route.fulfill({ status: 404 }));
    await page.goto('./author/bo%20li');
    await expect(page).toHaveURL('./author/Bo%20Li');
    await expect(size(page)).toHaveText('3편');
    await expect(titles(page)).toHaveText([/^EgoLife/, /^The Lottery LLM/, /^Mediator/]);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the texts answer as before', async ({ page }) => {
    await page.context().route('**/digests/numbers-*', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?votes=40-');
    await expect(size(page)).toHaveText('6편');
    await expect(papers(page)).toHaveCount(6);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
