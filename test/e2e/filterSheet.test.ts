import { axeViolations } from './axeViolations';
import { authorField, size } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 320, height: 640 } });

test('on a phone the filters are in a sheet', async ({ page }) => {
  await page.goto('./?from=2025-02-26&votes=40-');
  const button = page.getByRole('button', { name: '필터 2개 적용 중' });
  const options = page.getByRole('listbox').getByRole('option');
  await test.step('whose button counts them', async () => {
    await expect(page.getByRole('group', { name: '날짜별 논문 수' })).toBeHidden();
    await expect(page.getByLabel('시작일')).toBeHidden();
    await button.click();
  });
  await test.step('they fit 320 pixels, and axe finds nothing wrong with them', async () => {
    for (const label of ['시작일', '종료일', '최소 투표', '최대 투표']) {
      await expect(page.getByLabel(label)).toBeVisible();
    }
    await expect(authorField(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await test.step('it is a dialog with a title, which has the focus, and a button to close it', async () => {
    const sheet = page.getByRole('dialog', { name: '필터', exact: true });
    await expect(sheet).toBeFocused();
    await expect(sheet.getByRole('heading', { name: '필터' })).toBeInViewport();
    await sheet.getByRole('button', { name: '필터 닫기' }).click();
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
  });
  await test.step('Tab beyond its end closes it, so that nothing behind it has the focus', async () => {
    await button.click();
    await page.getByRole('button', { name: '결과 보기' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('최소 투표')).toBeHidden();
    await button.click();
  });
  await test.step('a button closes it on what was found', async () => {
    await page.getByLabel('최소 투표').fill('50');
    await page.getByRole('button', { name: '결과 보기' }).click();
    await expect(page.getByLabel('최소 투표')).toBeHidden();
    await expect(size(page)).toHaveText('3편');
  });
  await test.step('Escape closes the suggested authors, then the sheet, and its button has the focus', async () => {
    await button.click();
    await authorField(page).fill('wang');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(authorField(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(authorField(page)).toBeHidden();
    await expect(button).toBeFocused();
  });
  await test.step('the best eight authors are on the screen, and the eighth can be pressed', async () => {
    await button.click();
    await page.getByLabel('최소 투표').fill('30');
    await expect(size(page)).toHaveText('9편');
    await authorField(page).fill('z');
    await expect(options.nth(7)).toBeInViewport({ ratio: 0.9 });
    await expect(options.first()).toBeInViewport({ ratio: 0.9 });
    const name = await options.nth(7).locator('bdi').innerText();
    await options.nth(7).click();
    await expect(page.getByRole('button', { name: `필터 지우기: ${name}` })).toBeAttached();
    await expect(size(page)).toHaveText('1편');
    // The sheet is still open, for the next filter.
    await expect(page.getByLabel('시작일')).toBeVisible();
  });
});
