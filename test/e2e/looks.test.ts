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
  await expect(first).not.toContainText('휴대용 및 엣지');
  await expect(titles(page).first()).toContainText('SmolVLM');
  await page.getByLabel('목록 보기').selectOption('성능');
  await expect(first).toContainText('1GB');
  await page.reload();
  await expect(page.getByLabel('목록 보기')).toHaveValue('performance-highlights');
});

test('the menu of the header has the size of text, and on a phone the other screens', async ({
  page,
}) => {
  const menu = page.getByRole('button', { name: '메뉴와 설정' });
  const panel = page.getByRole('dialog', { name: '메뉴와 설정' });
  const fontSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.goto('./authors');
  await test.step('text of another size, also after a reload', async () => {
    await menu.click();
    await panel.getByRole('group', { name: '글자' }).getByText('크게', { exact: true }).click();
    await expect.poll(fontSize).toBe('17.92px');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(menu).toBeFocused();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForLoadState('load');
    expect(await fontSize()).toBe('17.92px');
  });
  await test.step('the screens, in a sheet that closes behind the reader', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeHidden();
    await menu.click();
    await panel.getByRole('link', { name: '소개' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
    await expect(panel).toBeHidden();
    await menu.click();
    await panel.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('dialog', { name: 'Menu and settings' })).toBeVisible();
  });
});
