import { paperLink, size, titles, topOf } from './list';
import { ONE, SMOL } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

const EGO = 'EgoLife: Towards Egocentric Life Assistant';

test('Escape and × close a paper after several, and the list stays where it was scrolled to', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  await openWithKeys(page, './');
  await paperLink(page, SMOL).click();
  await expect(heading).toHaveText(SMOL);
  const start = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: /^다음 논문/ }).click();
  await expect(heading).toHaveText(ONE);
  // A row that is pressed replaces the paper, too.
  const row = titles(page).getByRole('link').nth(60);
  await row.scrollIntoViewIfNeeded();
  const name = await row.innerText();
  await row.click();
  await expect(heading).toHaveText(name);
  const top = await topOf(row);
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('하루');
  expect(await page.evaluate(() => history.length)).toBe(start);
  expect(await topOf(row)).toBeCloseTo(top, 0);
  await expect(row).toBeFocused();

  // Forward, and a list that is scrolled while the paper is open.
  await page.goForward();
  await expect(heading).toHaveText(name);
  // A key ends the scrolling to the row of the open paper.
  await page.keyboard.press('Shift');
  const last = titles(page).getByRole('link').nth(80);
  await last.scrollIntoViewIfNeeded();
  // The page hears of it with a frame.
  await twoFrames(page);
  const lastTop = await topOf(last);
  // A click of the test driver would scroll the page, as far as the scroll margin asks for.
  await page.getByRole('link', { name: '논문 닫기' }).dispatchEvent('click');
  await expect(heading).toHaveText('하루');
  expect(await topOf(last)).toBeCloseTo(lastTop, 0);
});

test('× of a paper that the visit began with leads to the list of its address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./paper/2504.05298?votes=40-');
  await page.getByRole('link', { name: '논문 닫기' }).click();
  await expect(page).toHaveURL('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
});

test('× after the link of a section leads to the screen that the paper was opened from', async ({
  page,
}) => {
  await page.goto('./author/Bo%20Li');
  await page.getByRole('link', { name: EGO }).first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(EGO);
  await page.getByRole('link', { name: '이 절의 링크: 기술 세부' }).press('Enter');
  await expect(page).toHaveURL(/#/);
  await page.getByRole('link', { name: '논문 닫기' }).click();
  await expect(page).toHaveURL('./author/Bo%20Li');
});
