import { follow } from './follow';
import { searchField, size, titles } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('authors are listed, found by a part of their name, and have a page each', async ({
  page,
}) => {
  await test.step('an author’s page has the papers by day and the co-authors', async () => {
    await page.goto('./author/Bo%20Li');
    await expect(page.getByRole('heading', { level: 1, name: 'Bo Li' })).toBeVisible();
    await expect(size(page)).toHaveText('3편');
    await expect(titles(page)).toHaveText([/^EgoLife/, /^The Lottery LLM/, /^Mediator/]);
    await expect(page).toHaveTitle('Bo Li · 하루논문');
    await test.step('whose chart says what the bar under the pointer holds', async () => {
      const chart = page.getByRole('figure', { name: '실린 논문' });
      const box = await chart.locator('svg').boundingBox();
      if (!box) throw new Error('the chart is not on the page');
      await expect(chart.getByText('편')).toHaveCount(0);
      await page.mouse.move(box.x + box.width * (147.5 / 180), box.y + 10);
      await expect(chart.getByText(/^2025\. 3\. 7\. · 1편 · 투표 \d+$/)).toBeVisible();
      await page.mouse.move(0, 0);
      await expect(chart.getByText('편')).toHaveCount(0);
    });
    // Has the texts read at once, not when the page is quiet.
    await searchField(page).focus();
    const coauthors = page.getByRole('complementary', { name: '함께 쓴 저자' });
    await coauthors.getByRole('link', { name: 'Zhenheng Tang' }).click();
    await expect(page).toHaveURL('./author/Zhenheng%20Tang');
    await expect(titles(page)).toHaveText([/^The Lottery LLM/, /^Mediator/, /^LPZero/]);
    await page.goBack();
  });
  await test.step('all authors are listed, those with most papers first', async () => {
    const menu = page.getByRole('navigation', { name: '주 메뉴' });
    await menu.getByRole('link', { name: '저자' }).click();
    await expect(page).toHaveURL('./authors');
    await expect(size(page)).toHaveText('815명');
    await expect(page.getByRole('row').nth(1)).toHaveText('Bo Li328');
    await expect(page.getByRole('rowheader')).toHaveCount(100);
    await page.getByRole('button', { name: '더 보기' }).click();
    await expect(page.getByRole('rowheader')).toHaveCount(200);
  });
  const name = page.getByLabel('저자 이름');
  await test.step('part of a name narrows the authors and stands in the address', async () => {
    await name.fill('farre');
    await expect(size(page)).toHaveText('1명');
    await expect(page).toHaveURL('./authors?name=farre');
    await page.reload();
    await expect(name).toHaveValue('farre');
    await expect(page.getByRole('rowheader')).toHaveText(['Miquel Farré']);
  });
  await test.step('a name nobody has says so', async () => {
    await name.fill('nobody');
    await expect(page.getByRole('heading', { name: '이름이 맞는 저자가 없습니다.' })).toBeVisible();
  });
  await test.step('what was typed among the authors is no filter of a search', async () => {
    await searchField(page).fill('mamba');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL('./?q=mamba');
  });
  await test.step('an author who writes alone has no co-authors', async () => {
    await follow(page, `/author/${encodeURIComponent('Víctor Gallego')}`);
    await expect(page.getByText('함께 쓴 저자가 없습니다.')).toBeVisible();
  });
  await test.step('an author’s page leads to the timeline with this author only', async () => {
    await follow(page, '/author/Bo%20Li');
    await page.getByRole('link', { name: '하루 화면에서 이 저자만 보기' }).click();
    await expect(page).toHaveURL('./?author=Bo+Li');
    await expect(titles(page)).toHaveText([/^EgoLife/, /^The Lottery LLM/, /^Mediator/]);
  });
  await test.step('and to the papers shared with a co-author', async () => {
    await follow(page, '/author/Bo%20Li');
    await page.getByRole('button', { name: '함께 쓴 논문만 보기: Xiang Liu' }).click();
    await expect(page).toHaveURL('./?author=Bo+Li&author=Xiang+Liu');
    await expect(size(page)).toHaveText('2편');
  });
});

test('an author nobody has heard of is named, and all authors are offered', async ({ page }) => {
  const expectUnknown = async (name: string) => {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    const nothing = '이 이름의 저자는 여기에 없습니다.';
    await expect(page.getByRole('heading', { name: nothing })).toBeVisible();
    await page.getByRole('link', { name: '저자 목록 보기' }).click();
    await expect(size(page)).toHaveText('815명');
  };
  await test.step('cold, where the host answers with 404.html', async () => {
    await page.goto(`./author/${encodeURIComponent('김/하늘')}`);
    await expectUnknown('김/하늘');
  });
  for (const name of ['Nobody Known', '__proto__', 'constructor']) {
    await test.step(name, async () => {
      await follow(page, `/author/${encodeURIComponent(name)}`);
      await expectUnknown(name);
    });
  }
});
