import { size } from './list';
import { expect, test } from './test';

test('what was typed on the wrong keyboard is found, said, and can be had as typed', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: '검색' }).fill('rkdghk gkrtmq');
  await expect(page.getByText('다음 검색어로 찾았습니다')).toContainText('강화 학습');
  await expect(page.locator('mark', { hasText: '강화 학습' }).first()).toBeVisible();
  await page.getByRole('link', { name: '입력한 그대로 찾기' }).click();
  await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
  await expect(page).toHaveURL(/q=%22rkdghk/);
});

test('초성으로 찾는다', async ({ page }) => {
  await page.goto('./?q=ㄱㅎㅎㅅ');
  await expect(size(page)).not.toHaveText('0편');
  await expect(page.locator('mark', { hasText: '강화 학습' }).first()).toBeVisible();
});
