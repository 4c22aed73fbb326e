import { authorField, size, titles } from './list';
import { expect, test } from './test';

test('a part of a name suggests authors with their paper counts', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('tang');
  await expect(page.getByRole('option', { name: 'Zhenheng Tang' })).toHaveText('Zhenheng Tang3편');
});

test('the keyboard chooses an author, typed without the accent', async ({ page }) => {
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

test('a name that no author has says so', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('nobody');
  await expect(page.getByText('이름이 맞는 저자가 없습니다.')).toBeVisible();
});

test('Escape closes the suggestions and chooses no author', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('tang');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page).toHaveURL('./');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the best eight authors are on the screen, and the eighth can be pressed', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('button', { name: '필터' }).click();
    await authorField(page).fill('li');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.nth(7)).toBeInViewport({ ratio: 0.9 });
    await expect(options.first()).toBeInViewport({ ratio: 0.9 });
    const name = await options.nth(7).locator('bdi').innerText();
    await options.nth(7).click();
    await expect(page.getByRole('button', { name: `필터 지우기: ${name}` })).toBeAttached();
    await expect(page.getByLabel('시작일')).toBeVisible();
  });

  test('Escape closes the suggestions before the sheet', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: '필터' }).click();
    await authorField(page).fill('tang');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(authorField(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(authorField(page)).toBeHidden();
  });
});
