import { papers, size, titles } from './list';
import { expect, test } from './test';

const FIRST = 'SmolVLM: Redefining small and efficient multimodal models';

test('lists the days newest first, with all their papers @subpath', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 2, name: /^\d{4}년/ })).toHaveText([
    '2025년 4월 8일 화요일',
    '2025년 3월 7일 금요일',
    '2025년 2월 26일 수요일',
    '2025년 2월 13일 목요일',
    '2024년 10월 11일 금요일',
  ]);
  await expect(size(page)).toHaveText('112편');
  await expect(papers(page)).toHaveCount(112);
  await expect(titles(page).first()).toHaveText(FIRST);
});

test('every paper is an article with its id, named by the heading that links to its page', async ({
  page,
}) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  const rows = await papers(page).evaluateAll((articles) =>
    articles.map((article) => {
      const label = document.getElementById(article.getAttribute('aria-labelledby') ?? '');
      return { id: article.dataset.paperId, path: label?.querySelector('a')?.pathname };
    }),
  );
  expect(rows.filter(({ id, path }) => path !== `/paper/${id}`)).toEqual([]);
  expect(rows.filter(({ id = '' }) => !/^\d{4}\.\d{5}$/.test(id))).toEqual([]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(112);
});

for (const { title, says } of [
  { title: FIRST, says: ['1위', '투표 85', 'Mathieu Morlon', '외 13명'] },
  { title: "Sample, Don't Search", says: ['19위', '투표 0', 'Gonçalo Faria', 'Noah A. Smith'] },
]) {
  test(`a paper says its rank, votes and authors: ${title}`, async ({ page }) => {
    await page.goto('./');
    const paper = page.getByRole('article', { name: title });
    for (const words of says) await expect(paper).toContainText(words);
  });
}

test('a paper with no more authors than are shown counts no others', async ({ page }) => {
  await page.goto('./');
  const paper = page.getByRole('article', { name: 'MetaSC: Test-Time Safety' });
  await expect(paper).toContainText('Víctor Gallego');
  await expect(paper).not.toContainText('외');
});

test('a day of the sidebar scrolls to that day', async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  const sidebar = page.getByRole('navigation', { name: '날짜 목록' });
  await sidebar.getByRole('link', { name: '10월 11일' }).click();
  await expect(page.getByRole('heading', { name: '2024년 10월 11일' })).toBeInViewport();
});

test('a link to a day of the archive list opens there', async ({ page }) => {
  await page.goto('./#day-2025-02-13');
  await expect(page.getByRole('heading', { name: '2025년 2월 13일' })).toBeInViewport();
});

test.describe('where a picture cannot be loaded', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('a plate with the short name and id takes its place', async ({ page }) => {
    await page.route(/cdn-thumbnails/, (route) => route.abort());
    await page.goto('./');
    const paper = page.getByRole('article', { name: FIRST });
    await expect(paper.locator('img')).toHaveCount(0);
    await expect(paper.getByText('SmolVLM', { exact: true })).toBeVisible();
    await expect(paper.getByText('2504.05299', { exact: true })).toBeVisible();
  });
});

test('a paper whose picture the digest names badly has a plate', async ({ page }) => {
  await page.goto('./');
  const paper = page.getByRole('article', { name: 'Agent S: An Open Agentic Framework' });
  await expect(paper.getByText('2410.08164', { exact: true })).toBeVisible();
  await expect(paper.locator('img')).toHaveCount(0);
});
