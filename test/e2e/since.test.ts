import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { paperLink, topOf } from './list';
import { ONE, SMOL, THIRD } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { expect, test } from './test';

const HOUR = 3_600_000;

const backup = (day: string, at: number) =>
  JSON.stringify({
    format: 'haru-papers-library',
    version: 1,
    records: { 'state/visits': { last: { value: { day, at }, time: at } } },
  });

/** Makes the device one on which the reader was a day ago, when a day was the newest one. */
async function wasHere(page: Page, day: string): Promise<void> {
  await page.goto('./library');
  const text = backup(day, Date.now() - 24 * HOUR);
  await page.locator('input[type=file]').setInputFiles({
    name: 'haru-papers-library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: '되살리기', exact: true }).click();
  await expect(page.getByText('되살렸습니다.')).toBeVisible();
}

/** Leaves the page for two hours, and looks at it again. */
async function comeBackLater(page: Page): Promise<void> {
  await page.clock.setSystemTime(Date.now() + 2 * HOUR);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** An open paper becomes read after some seconds: a test that may take as long waits for it. */
async function stayUntilRead(page: Page, title: string): Promise<void> {
  await page.clock.fastForward(4000);
  const row = page.locator('[data-paper-id]').and(page.getByRole('article', { name: title }));
  await expect(row).toHaveAttribute('data-read');
}

const star = (page: Page, title: string) =>
  page.getByRole('article', { name: title }).getByRole('button', { name: '저장', exact: true });

/** Where the first row, the first story and the second day begin. */
async function places(page: Page): Promise<readonly number[]> {
  await expect(page.locator('html[data-font=here]')).toBeAttached();
  const parts = [
    paperLink(page, SMOL),
    page.locator('[data-lead-id]').first(),
    page.locator('[data-day="2025-03-07"]'),
  ];
  return Promise.all(parts.map(topOf));
}

test('the front page says what is new since the last visit', async ({ page, otherReader }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await wasHere(page, '2025-03-07');
  await openWithKeys(page, './');
  await expect(page.getByRole('heading', { name: '지난 방문 이후 새 논문 21편' })).toBeVisible();
  await expect(page.locator('[data-day="2025-03-07"]').getByText('여기까지 읽음')).toBeAttached();
  await expect(page.getByText('여기까지 읽음')).toHaveCount(1);
  await expect(star(page, SMOL)).toBeVisible();
  await test.step('and nothing moves for it: all is where it is on a first visit', async () => {
    await otherReader.setViewportSize({ width: 1440, height: 900 });
    await otherReader.goto('./');
    await expect(star(otherReader, SMOL)).toBeVisible();
    await expect(otherReader.getByText('지난 방문')).toHaveCount(0);
    expect(await places(page)).toEqual(await places(otherReader));
  });
  expect(await axeViolations(page, 'html', { everyRow: true })).toEqual([]);
  await test.step('a key and a button lead to the first paper that is unread', async () => {
    const title = (name: string) => page.getByRole('heading', { level: 1, name });
    await page.clock.install();
    for (const name of [SMOL, ONE]) {
      await page.keyboard.press('u');
      await expect(title(name)).toBeVisible();
      await stayUntilRead(page, name);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '안 읽은 첫 논문' }).click();
    await expect(title(THIRD)).toBeVisible();
  });
  await test.step('it stays so for the visit, and on the next one nothing is new', async () => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: '새 논문 21편' })).toBeVisible();
    await comeBackLater(page);
    await expect(page.getByRole('heading', { name: '새 논문은 없습니다' })).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('heading', { name: '새 논문은 없습니다' })).toBeVisible();
    await expect(page.getByText('여기까지 읽음')).toHaveCount(0);
  });
});

test('on a phone it is a line in the place of what introduces the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await test.step('a first visit shows nothing of it', async () => {
    await expect(star(page, SMOL)).toBeVisible();
    await expect(page.locator('[data-intro]').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText('지난 방문')).toHaveCount(0);
  });
  const top = await topOf(paperLink(page, SMOL));
  // The visit that has just begun is later: it is not the last one.
  await page.evaluate(() => localStorage.clear());
  await comeBackLater(page);
  await expect(page.getByText('새 논문은 없습니다').first()).toBeAttached();
  await page.goto('./');
  const line = page.getByText('새 논문은 없습니다').filter({ visible: true });
  await expect(line).toBeVisible();
  await expect(page.locator('[data-intro]').filter({ visible: true })).toHaveCount(0);
  expect(await topOf(paperLink(page, SMOL))).toBe(top);
  await test.step('the key leads to the row', async () => {
    await openWithKeys(page, './');
    await page.keyboard.press('u');
    await expect(paperLink(page, SMOL)).toBeFocused();
  });
});
