import { SCREENS } from './screens';
import { expect, test } from './test';

test.use({ viewport: { width: 320, height: 640 }, allowedErrors: [/status of 404/] });

for (const { name, path, shows } of SCREENS) {
  test(`${name} fits 320 pixels without scrolling sideways`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test('the filters open below their button on a phone and fit its width', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByLabel('시작일')).toBeHidden();
  await page.getByRole('button', { name: '필터' }).click();
  for (const label of ['시작일', '종료일', '최소 투표', '최대 투표']) {
    await expect(page.getByLabel(label)).toBeVisible();
  }
  await expect(page.getByRole('combobox', { name: '저자' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the filter button counts the applied filters', async ({ page }) => {
  await page.goto('./?from=2025-02-26&votes=20-');
  await expect(page.getByRole('button', { name: '필터 2개 적용 중' })).toBeVisible();
});
