import { papers, titles } from './list';
import { expect, test } from './test';

test.describe('where the script does not come', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('a theme that was chosen is there before anything is drawn', async ({ page }) => {
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('./about');
    const light = await background();
    await page.getByRole('button', { name: '테마: 시스템 설정' }).click();
    await page.getByRole('button', { name: '테마: 밝게' }).click();
    await expect(page.getByRole('button', { name: '테마: 어둡게' })).toBeVisible();
    expect(await background()).not.toBe(light);
    const dark = await background();
    // The script never comes: what is drawn is what the page itself holds.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('./day/2025-02-26', { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    await expect(papers(page).first()).toBeVisible();
    expect(await background()).toBe(dark);
  });
});

test('a list shows titles alone, or one section of each paper, and still does after a reload', async ({
  page,
}) => {
  await page.goto('./?votes=40-');
  const first = papers(page).first();
  await page.getByLabel('목록 보기').selectOption('제목만');
  await expect(first).not.toContainText('Mathieu Morlon');
  await expect(titles(page).first()).toContainText('SmolVLM');
  await page.getByLabel('목록 보기').selectOption('성능');
  await expect(first).toContainText('Mathieu Morlon');
  await expect(first).toContainText('1GB');
  await page.reload();
  await expect(page.getByLabel('목록 보기')).toHaveValue('performance-highlights');
});
