import type { Page } from '@playwright/test';
import { follow } from './follow';
import { papers, searchField, size, titles } from './list';
import { expect, test } from './test';

const DAY = /^2025년 2월 26일\s*수요일$/;

/** Where the day begins first and last, and clocks that were never set or are far ahead. */
const READERS = [
  { timezoneId: 'Pacific/Kiritimati', time: '2099-12-31T23:59:59Z', opens: openTimeline },
  { timezoneId: 'Pacific/Pago_Pago', time: '1970-01-01T00:00:00Z', opens: openDay },
];

async function openTimeline(page: Page): Promise<void> {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await page.getByRole('heading', { name: DAY }).getByRole('button').click();
  await expect(page.getByRole('link', { name: '2025년 2월 26일 수요일, 22편' })).toBeFocused();
  await page.getByRole('link', { name: '이날만 보기' }).click();
}

async function openDay(page: Page): Promise<void> {
  await page.goto('./day/2025-02-26');
}

for (const { timezoneId, time, opens } of READERS) {
  test.describe(`where it is ${time} in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('days are the same as everywhere', async ({ page }) => {
      await page.clock.install({ time });
      await opens(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(DAY);
      await expect(papers(page)).toHaveCount(22);
      await follow(page, '/?from=2025-02-26&to=2025-02-26');
      await expect(size(page)).toHaveText('22편');
      await expect(page.getByRole('heading', { name: DAY })).toBeVisible();
      await expect(page.getByLabel('시작일')).toHaveValue('2025-02-26');
      await expect(page.getByRole('button', { name: '필터 지우기: 2025. 2. 26.' })).toBeVisible();
      await searchField(page).fill('date:2025-03');
      await expect(size(page)).toHaveText('0편');
      await searchField(page).fill('date:2025-02');
      await expect(size(page)).toHaveText('22편');
    });
  });
}

test('a clock that is set back or ahead while one reads changes nothing', async ({ page }) => {
  await page.clock.install({ time: '2025-02-26T12:00:00Z' });
  await page.goto('./day/2025-02-26');
  await expect(papers(page)).toHaveCount(22);
  await page.clock.setSystemTime('2001-01-01T00:00:00Z');
  await follow(page, '/?q=mamba');
  await expect(size(page)).toHaveText('5편');
  await page.clock.setSystemTime('2050-01-01T00:00:00Z');
  await titles(page).first().getByRole('link').click();
  await expect(page.locator('main article h1')).toBeVisible();
  await page.goBack();
  await expect(size(page)).toHaveText('5편');
});
