import { searchField, size } from './list';
import { expect, test } from './test';

test('초성과 잘못된 자판으로 친 것도 찾고, 친 그대로도 찾을 수 있다', async ({ page }) => {
  const found = page.locator('mark', { hasText: '강화 학습' }).first();
  await test.step('초성으로 찾는다', async () => {
    await page.goto('./?q=ㄱㅎㅎㅅ');
    await expect(size(page)).not.toHaveText('0편');
    await expect(found).toBeVisible();
  });
  await test.step('what was typed on the wrong keyboard is found, said, and can be had as typed', async () => {
    const repaired = page.getByText('다음 검색어로 찾았습니다');
    await searchField(page).fill('rkdghk gkrtmq');
    await expect(repaired).toContainText('강화 학습');
    await expect(found).toBeVisible();
    await page.getByRole('link', { name: '입력한 그대로 찾기' }).click();
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
    await expect(page).toHaveURL(/q=%22rkdghk/);
  });
});
