import { size, titles } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('all authors are listed, those with most papers first', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: '주 메뉴' })
    .getByRole('link', { name: '저자' })
    .click();
  await expect(page).toHaveURL('./authors');
  await expect(size(page)).toHaveText('815명');
  await expect(page.getByRole('row').nth(1)).toHaveText('Bo Li328');
  await expect(page.getByRole('rowheader')).toHaveCount(100);
  await page.getByRole('button', { name: '더 보기' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(200);
});

test('part of a name narrows the authors and stands in the address', async ({ page }) => {
  await page.goto('./authors');
  await page.getByLabel('저자 이름').fill('farre');
  await expect(size(page)).toHaveText('1명');
  await expect(page).toHaveURL('./authors?name=farre');
  await page.reload();
  await expect(page.getByLabel('저자 이름')).toHaveValue('farre');
  await expect(page.getByRole('rowheader')).toHaveText(['Miquel Farré']);
});

test('a name nobody has says so', async ({ page }) => {
  await page.goto('./authors?name=nobody');
  await expect(page.getByRole('heading', { name: '이름이 맞는 저자가 없습니다.' })).toBeVisible();
});

test('an author’s page has the papers by day and the co-authors', async ({ page }) => {
  await page.goto('./author/Bo%20Li');
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Li' })).toBeVisible();
  await expect(size(page)).toHaveText('3편');
  await expect(titles(page)).toHaveText([/^EgoLife/, /^The Lottery LLM/, /^Mediator/]);
  await expect(page).toHaveTitle('Bo Li · 하루논문');
  const coauthors = page.getByRole('complementary', { name: '함께 쓴 저자' });
  await coauthors.getByRole('link', { name: 'Zhenheng Tang' }).click();
  await expect(page).toHaveURL('./author/Zhenheng%20Tang');
  await expect(titles(page)).toHaveText([/^The Lottery LLM/, /^Mediator/, /^LPZero/]);
});

test('an author’s page leads to the timeline with this author only', async ({ page }) => {
  await page.goto('./author/Bo%20Li');
  await page.getByRole('link', { name: '타임라인에서 이 저자만 보기' }).click();
  await expect(page).toHaveURL('./?author=Bo+Li');
  await expect(size(page)).toHaveText('3편');
});

for (const name of ['Nobody Known', '__proto__', 'constructor', '김/하늘']) {
  test(`${name} is an author nobody has heard of`, async ({ page }) => {
    await page.goto(`./author/${encodeURIComponent(name)}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: '이 이름의 저자는 여기에 없습니다.' }),
    ).toBeVisible();
    await page.getByRole('link', { name: '저자 목록 보기' }).click();
    await expect(size(page)).toHaveText('815명');
  });
}
