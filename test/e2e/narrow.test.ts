import { axeViolations } from './axeViolations';
import { expect, test } from './test';

test.use({ viewport: { width: 320, height: 640 } });

test('the filter button counts the filters, opens them below it, and they fit the width', async ({
  page,
}) => {
  await page.goto('./?from=2025-02-26&votes=40-');
  const fields = [
    ...['시작일', '종료일', '최소 투표', '최대 투표'].map((label) => page.getByLabel(label)),
    page.getByRole('combobox', { name: '저자' }),
  ];
  await expect(page.getByLabel('시작일')).toBeHidden();
  await page.getByRole('button', { name: '필터 2개 적용 중' }).click();
  for (const field of fields) await expect(field).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeViolations(page)).toEqual([]);
});
