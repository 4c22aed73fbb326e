import { follow } from './follow';
import { LATER_SCRIPTS } from './holdScript';
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
    // The script of the app never comes.
    await page.route(LATER_SCRIPTS, (route) => route.abort());
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

test('the menu of the header has the looks of the page, and on a phone the screens and the language', async ({
  page,
}) => {
  const menu = page.getByRole('button', { name: '메뉴와 설정' });
  const panel = page.getByRole('dialog', { name: '메뉴와 설정' });
  const choice = (group: string, value: string) =>
    panel.getByRole('group', { name: group }).getByRole('radio', { name: value, exact: true });
  const fontSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await page.goto('./?votes=40-');
  await test.step('what a list shows is one setting, here and above the list', async () => {
    await page.getByLabel('목록 보기').selectOption('훑기');
    await menu.click();
    await expect(choice('목록', '훑기')).toBeChecked();
    await panel.getByText('제목만', { exact: true }).click();
    await expect(page.getByLabel('목록 보기')).toHaveValue('titles');
    await expect(papers(page).first()).not.toContainText('휴대용 및 엣지');
    await expect(panel).toBeVisible();
  });
  await test.step('text of another size, also after a reload', async () => {
    await panel.getByTitle('크게', { exact: true }).click();
    await expect(choice('글자', '크게')).toBeChecked();
    await expect.poll(fontSize).toBe('17.92px');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(menu).toBeFocused();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForLoadState('load');
    expect(await fontSize()).toBe('17.92px');
    // The app draws the header anew.
    await expect(page.locator('html[data-ready]')).toBeAttached();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await test.step('a sheet with the pages and what is there, which closes behind the reader', async () => {
    await menu.click();
    const pages = panel.getByRole('navigation', { name: '주 메뉴' });
    await expect(pages.getByRole('link', { name: /^하루/ })).toHaveText('하루4월 8일 화요일, 21편');
    await expect(pages.getByRole('link', { name: /^월간/ })).toHaveText('월간2025년 4월, 21편');
    const box = await panel.boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
    await pages.getByRole('link', { name: /^주간/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4월 7일 – 13일');
    await expect(panel).toBeHidden();
  });
  await test.step('the page that is on screen is marked, whatever part of it; the filters stay', async () => {
    await page.getByRole('link', { name: /^이전 주/ }).click();
    await expect(page).toHaveURL('./week/2025-W10?votes=40-');
    await menu.click();
    await expect(panel.locator('[aria-current=page]')).toHaveText(/^주간/);
    await panel.getByRole('link', { name: /^하루/ }).click();
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('on the page of an author, that of all of them, as in the header', async () => {
    await follow(page, '/author/Bo%20Li');
    const marked = page.locator('#header nav [aria-current]');
    await expect(marked).toHaveText('저자');
    await expect(marked).toHaveAttribute('aria-current', 'true');
    await menu.click();
    await expect(panel.locator('[aria-current]')).toHaveText(/^저자/);
    await expect(panel.locator('[aria-current]')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
  });
  await test.step('the language; the sheet stays', async () => {
    await menu.click();
    await panel.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('dialog', { name: 'Menu and settings' })).toBeVisible();
  });
});
