import { follow } from './follow';
import { authorField, searchField, settledSize, size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

// What an input method in full width, a PDF or a copied address brings along.

test('full-width letters and signs ask for the same, in search and filters', async ({ page }) => {
  await page.goto('./?q=diffusion+votes:>9');
  const answer = await settledSize(page);
  await searchField(page).fill('');
  await expect(size(page)).toHaveText('112편');
  await searchField(page).fill('ｄｉﬀｕｓｉｏｎ　ｖｏｔｅｓ：＞９');
  await expect(size(page)).toHaveText(answer);
  await searchField(page).fill('');
  await expect(size(page)).toHaveText('112편');
  await authorField(page).fill('Ｂｏ　Ｌｉ');
  await page
    .getByRole('option', { name: /^Bo Li/ })
    .first()
    .click();
  await expect(page).toHaveURL('./?author=Bo+Li');
  await expect(size(page)).toHaveText('3편');
});

test('the address of an author leads to the author, or names the nearest', async ({ page }) => {
  const expectAuthor = async () => {
    await expect(page).toHaveURL('./author/Bo%20Li');
    await expect(size(page)).toHaveText('3편');
  };
  await page.goto('./author/bo%20li');
  await expectAuthor();
  for (const name of ['Bo+Li', 'Bo%20%20Li%20', 'Ｂｏ　Ｌｉ']) {
    await follow(page, '/authors');
    await expect(size(page)).toHaveText('815명');
    await follow(page, `/author/${name}`);
    await expectAuthor();
  }
  await follow(page, '/author/Miquel%20Farer');
  await expect(
    page.getByRole('heading', { name: '이 이름의 저자는 여기에 없습니다.' }),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Miquel Farré/ }).click();
  await expect(page).toHaveURL('./author/Miquel%20Farr%C3%A9');
});
