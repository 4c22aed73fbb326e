import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { searchField, settledSize } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

/** Last looked at on a day before the newest one. The last of each kind is never opened. */
const BACKUP = {
  format: 'haru-papers-library',
  version: 1,
  records: {
    'searches/video': {
      question: { value: '?q=video', time: 1000 },
      seen: { value: '2025-03-07', time: 1000 },
    },
    'searches/reasoning': {
      question: { value: '?q=reasoning', time: 900 },
      seen: { value: '2025-03-07', time: 900 },
    },
    'authors/Miquel Farré': {
      followed: { value: true, time: 1000 },
      seen: { value: '2025-03-07', time: 1000 },
    },
    'authors/Andrés Marafioti': {
      followed: { value: true, time: 900 },
      seen: { value: '2025-03-07', time: 900 },
    },
  },
};

const searches = (page: Page) => page.getByRole('region', { name: '저장한 검색' });
const authors = (page: Page) => page.getByRole('region', { name: '팔로우한 저자' });
const item = (region: Locator, name: string) =>
  region.getByRole('listitem').filter({ hasText: name });
const save = (page: Page) =>
  page.getByRole('region', { name: '필터' }).getByRole('button', { name: '이 검색 저장' });
const ask = async (page: Page, text: string) => {
  await searchField(page).fill(text);
  await searchField(page).press('Enter');
  await settledSize(page);
};

test('saved searches and followed authors say what is new', async ({ page }) => {
  await page.goto('./library');
  await page.locator('input[type=file]').setInputFiles({
    name: 'haru-papers-library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(BACKUP)),
  });
  await page.getByRole('button', { name: '되살리기', exact: true }).click();
  await test.step('the library has them with the papers of the days since', async () => {
    await expect(item(searches(page), 'video')).toContainText(/새 논문 \d+편/);
    await expect(item(authors(page), 'Miquel Farré')).toContainText('새 논문 1편');
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('a search gets another name', async () => {
    await item(searches(page), 'video')
      .getByRole('button', { name: /^이름 바꾸기/ })
      .press('Enter');
    await expect(page.getByRole('textbox', { name: '새 이름' })).toBeFocused();
    await page.keyboard.type('내 비디오');
    await page.keyboard.press('Enter');
    await expect(searches(page).getByRole('link', { name: '내 비디오' })).toBeVisible();
    const video = item(searches(page), '내 비디오');
    await expect(video.getByRole('button', { name: /^이름 바꾸기/ })).toBeFocused();
  });
  await test.step('the palette and the search field lead to it', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('비디오');
    const option = page.getByRole('option', { name: /내 비디오/ });
    await expect(option).toContainText(/새 논문 \d+편/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await searchField(page).click();
    await page
      .getByRole('link', { name: /내 비디오/ })
      .last()
      .click();
    await expect(page).toHaveURL('./?q=video');
    await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
    await settledSize(page);
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('what was opened is no longer new', async () => {
    await page.goto('./author/Miquel%20Farr%C3%A9');
    await expect(page.getByRole('button', { name: '팔로우' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await follow(page, '/library');
    await expect(authors(page).getByRole('link')).toHaveText(['Miquel Farré', 'Andrés Marafioti']);
    // Asked for after the others, and counted after them.
    await expect(item(searches(page), 'reasoning')).toContainText(/새 논문 \d+편/);
    await expect(item(authors(page), 'Andrés Marafioti')).toContainText('새 논문 1편');
    await expect(item(searches(page), '내 비디오')).not.toContainText('새 논문');
    await expect(item(authors(page), 'Miquel Farré')).not.toContainText('새 논문');
  });
  await test.step('what is removed can be taken back', async () => {
    const takeBack = page.getByRole('button', { name: '되돌리기' });
    const remove = (name: string) =>
      item(searches(page), name).getByRole('button', { name: /^빼기/ }).click();
    await remove('내 비디오');
    await expect(searches(page).getByRole('link')).toHaveText('“reasoning”');
    await expect(takeBack).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(searches(page).getByRole('link', { name: '내 비디오' })).toBeVisible();
    await remove('내 비디오');
    await remove('reasoning');
    await expect(searches(page)).toHaveCount(0);
    await expect(takeBack).toBeFocused();
  });
});

test('recent questions go one by one, searches are saved where they are asked', async ({
  page,
}) => {
  await page.goto('./');
  for (const text of ['video', 'agent', 'reward']) await ask(page, text);
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  const recent = page.getByRole('group', { name: '최근 검색' }).getByRole('option');
  await searchField(page).fill('');
  await searchField(page).click();
  await expect(recent).toHaveText(['reward', 'agent', 'video']);
  await expect(page.getByRole('link', { name: /reward/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await test.step('by Delete: the next one is then the active one', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expect(recent).toHaveText(['reward', 'video']);
    await expect(recent.filter({ hasText: 'video' })).toHaveAttribute('aria-selected', 'true');
    await expect(searchField(page)).toBeFocused();
  });
  await test.step('by a press, which asks nothing', async () => {
    await recent.filter({ hasText: 'reward' }).locator('[data-forget]').click();
    await expect(recent).toHaveText(['video']);
    await expect(page).toHaveURL('./');
  });
  await test.step('for good', async () => {
    await page.reload();
    await searchField(page).click();
    await expect(recent).toHaveText(['video']);
  });
});
