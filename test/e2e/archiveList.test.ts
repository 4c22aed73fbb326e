import { papers, size, titles } from './list';
import { expect, test } from './test';

const FIRST = 'SmolVLM: Redefining small and efficient multimodal models';

// Wide enough for the sidebar.
test.use({ viewport: { width: 1700, height: 720 } });

test('the archive list holds every paper of every day', async ({ page }) => {
  await page.goto('./#day-2025-02-13');
  const paper = (name: string) => page.getByRole('article', { name });
  await test.step('a link to a day opens there', async () => {
    await expect(page.getByRole('heading', { name: '2025년 2월 13일' })).toBeInViewport();
  });
  await test.step('a day of the sidebar scrolls to that day', async () => {
    const sidebar = page.getByRole('navigation', { name: '날짜 목록' });
    await sidebar.getByRole('link', { name: '10월 11일' }).click();
    await expect(page.getByRole('heading', { name: '2024년 10월 11일' })).toBeInViewport();
  });
  await test.step('the days come newest first, with all their papers', async () => {
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
  await test.step('a paper is an article with its id, named by the heading that links to its page', async () => {
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
  await test.step('it says its votes, what is new in it, and how many authors it has', async () => {
    await expect(paper(FIRST)).toContainText('투표 85');
    await expect(paper(FIRST)).toContainText('SmolVLM은 휴대용 및 엣지 디바이스 상에서');
    await expect(paper(FIRST)).toContainText('저자 17명');
    await expect(paper("Sample, Don't Search")).toContainText('투표 0');
    await expect(paper('MetaSC: Test-Time Safety')).toContainText('저자 1명');
  });
  await test.step('no card that repeats its title, and no picture that the digest names badly', async () => {
    await expect(paper(FIRST).locator('img')).toHaveCount(0);
    await expect(paper('Agent S: An Open Agentic Framework').locator('img')).toHaveCount(0);
  });
});
