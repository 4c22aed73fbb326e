import { authorField, size } from './list';
import { expect, test } from './test';

test('authors are suggested from the papers that the other filters leave', async ({ page }) => {
  await page.goto('./?author=Bo+Li');
  await test.step('a name that no author has says so', async () => {
    await authorField(page).fill('nobody');
    await expect(page.getByText('이름이 맞는 저자가 없습니다.')).toBeVisible();
  });
  await test.step('Escape closes the suggestions and chooses no author', async () => {
    await authorField(page).fill('xi');
    await expect(page.getByRole('option', { name: 'Xiang Liu' })).toHaveText('Xiang Liu2편');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(page).toHaveURL('./?author=Bo+Li');
  });
  await test.step('the keyboard chooses one', async () => {
    await authorField(page).fill('');
    await authorField(page).pressSequentially('xiang l');
    await expect(page.getByRole('option', { name: 'Xiang Liu' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./?author=Bo+Li&author=Xiang+Liu');
    await expect(size(page)).toHaveText('2편');
    await expect(page.getByRole('button', { name: '필터 지우기: Xiang Liu' })).toBeVisible();
    await expect(authorField(page)).toHaveValue('');
  });
});
