import { authorField, size, titles } from './list';
import { expect, test } from './test';

test('part of a name suggests authors with their papers', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('tang');
  await expect(page.getByRole('option', { name: 'Zhenheng Tang' })).toHaveText('Zhenheng Tang3편');
});

test('the keyboard chooses an author without the accent typed', async ({ page }) => {
  await page.goto('./');
  await authorField(page).pressSequentially('farre');
  await expect(page.getByRole('option', { name: 'Miquel Farré' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./?author=Miquel+Farr%C3%A9');
  await expect(size(page)).toHaveText('1편');
  await expect(titles(page)).toHaveText([/^SmolVLM/]);
  await expect(page.getByRole('button', { name: '필터 지우기: Miquel Farré' })).toBeVisible();
  await expect(authorField(page)).toHaveValue('');
});

test('a second author is suggested from the papers of the first only', async ({ page }) => {
  await page.goto('./?author=Bo+Li');
  await authorField(page).fill('xi');
  const option = page.getByRole('option', { name: 'Xiang Liu' });
  await expect(option).toHaveText('Xiang Liu2편');
  await option.click();
  await expect(page).toHaveURL('./?author=Bo+Li&author=Xiang+Liu');
  await expect(size(page)).toHaveText('2편');
});

test('a name nobody has says so', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('nobody');
  await expect(page.getByText('이름이 맞는 저자가 없습니다.')).toBeVisible();
});

test('Escape closes the suggestions and chooses nobody', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('tang');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page).toHaveURL('./');
});
