import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { paperLink, settledSize, size } from './list';
import { ONE, SMOL } from './newestPapers';
import { STORAGE_IS_BLOCKED } from './storageIsBlocked';
import { expect, test } from './test';

const FOREIGN = '다른 기기의 보관함입니다';

const row = (page: Page, name: string) =>
  page.locator('[data-paper-id]').and(page.getByRole('article', { name }));
const star = (page: Page, name: string) =>
  row(page, name).getByRole('button', { name: '저장', exact: true });
const unreadBox = (page: Page) => page.getByRole('checkbox', { name: '안 읽은 것만' });
const panel = (page: Page) => page.locator('summary', { hasText: '보관함' });
const chip = (page: Page, name: string) =>
  page.getByRole('button', { name: `필터 지우기: ${name}` });

test('papers are asked for by what the reader has marked', async ({ page }) => {
  await page.goto('./');
  await star(page, SMOL).click();
  await paperLink(page, SMOL).click();
  const note = page.getByLabel('메모', { exact: true });
  await note.fill('작은 모델 #세미나');
  await page.goBack();
  await test.step('the box for unread papers says how many they are, and the list has them', async () => {
    await page.keyboard.press('Escape');
    await paperLink(page, ONE).focus();
    await page.keyboard.press('m');
    await expect(row(page, ONE)).toHaveAttribute('data-read');
    await unreadBox(page).check();
    await expect(page).toHaveURL('./?kept=unread');
    await expect(size(page)).toHaveText('111편');
    await expect(row(page, ONE)).toHaveCount(0);
  });
  await test.step('a paper that is read now stays until the list is asked for anew', async () => {
    await paperLink(page, SMOL).focus();
    await page.keyboard.press('m');
    await expect(row(page, SMOL)).toHaveAttribute('data-read');
    await expect(size(page)).toHaveText('111편');
    await chip(page, '안 읽은 논문').click();
    await expect(size(page)).toHaveText('112편');
    await unreadBox(page).check();
    await expect(size(page)).toHaveText('110편');
    await expect(row(page, SMOL)).toHaveCount(0);
  });
  await test.step('saved papers, notes and tags are in a panel, with the papers they leave', async () => {
    await chip(page, '안 읽은 논문').click();
    await panel(page).click();
    const tag = page.getByRole('checkbox', { name: '#세미나 1' });
    await expect(page.getByRole('checkbox', { name: '저장한 논문 1' })).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await tag.check();
    await page.getByRole('checkbox', { name: '저장한 논문 1' }).check();
    await expect(size(page)).toHaveText('1편');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeFocused();
    await expect(page).toHaveURL(/kept=tag:.+&kept=saved$/);
    await expect(row(page, SMOL)).toBeVisible();
  });
  await test.step('a link to them opens with them, and without the network', async () => {
    await page.reload();
    await expect(size(page)).toHaveText('1편');
    await expect(chip(page, '#세미나')).toBeVisible();
  });
  await test.step('where nothing has all of them, it says which to lift', async () => {
    await page.goto('./?kept=saved&kept=unread');
    await page.getByRole('link', { name: '보관함 필터 지우기: 안 읽은 논문 1편' }).click();
    await expect(size(page)).toHaveText('1편');
    await expect(page.getByText(FOREIGN)).toHaveCount(0);
  });
  await test.step('the library is searched by titles and by notes', async () => {
    await page.goto('./library');
    const field = page.getByRole('searchbox', { name: '보관함에서 검색' });
    await field.fill('모델을');
    await expect(page.getByText('1편 찾음')).toBeVisible();
    await expect(row(page, SMOL)).toBeVisible();
    await field.fill('ㅅㅁㄴ');
    await expect(page.getByText('1편 찾음')).toBeVisible();
    await field.fill('redefining');
    await expect(page.getByText('1편 찾음')).toBeVisible();
    await expect(page).toHaveURL('./library?name=redefining');
    await field.fill('One-Minute');
    await expect(page.getByText('보관함에 맞는 논문이 없습니다.')).toBeVisible();
    await expect(row(page, SMOL)).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a list of unread papers that is asked for anew lacks what was read in it, when all is read', async ({
  page,
}) => {
  await page.goto('./?q=model&kept=unread');
  const before = Number.parseInt(await settledSize(page), 10);
  await paperLink(page, SMOL).focus();
  await page.keyboard.press('m');
  await expect(row(page, SMOL)).toHaveAttribute('data-read');
  await chip(page, '안 읽은 논문').click();
  await expect(size(page)).toHaveText(`${before}편`);
  await unreadBox(page).check();
  await expect(size(page)).toHaveText(`${before - 1}편`);
  await expect(row(page, SMOL)).toHaveCount(0);
});

test('an address with marks of another device says so, and leads on', async ({ page }) => {
  await page.goto('./?kept=list:may&votes=40-');
  await expect(page.getByRole('heading', { name: FOREIGN })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: '나머지 조건으로 보기' }).click();
  await expect(page).toHaveURL('./?votes=40-');
  await expect(page.getByText(FOREIGN)).toHaveCount(0);
  await page.goto('./?kept=list:may');
  await page.getByRole('link', { name: '모든 논문 보기' }).click();
  await expect(size(page)).toHaveText('112편');
  // Every library knows that.
  await page.goto('./?kept=saved');
  await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
  await expect(page.getByText(FOREIGN)).toHaveCount(0);
});

test('where storage refuses, the marks of the visit count', async ({ page }) => {
  await page.addInitScript(STORAGE_IS_BLOCKED);
  await page.goto('./');
  await star(page, SMOL).click();
  await panel(page).click();
  await page.getByRole('checkbox', { name: '저장한 논문 1' }).check();
  await expect(size(page)).toHaveText('1편');
  await expect(row(page, SMOL)).toBeVisible();
});
