import type { Page } from '@playwright/test';
import { size } from './list';
import { expect, test } from './test';

const days = (page: Page) => page.getByRole('group', { name: '날짜별 논문 수' });
const day = (page: Page, name: string) =>
  days(page).getByRole('button', { name: new RegExp(`^\\d+년 ${name} `) });
/** The chosen days, oldest first. */
const chosen = (page: Page) => days(page).getByRole('button', { pressed: true });

test('the days of a small archive are blocks', async ({ page }) => {
  await page.goto('./');
  await test.step('one a day with its papers and votes, below the year that it begins', async () => {
    await expect(days(page).getByRole('button')).toHaveText([
      '202410월 11일 금25편 · 투표 193',
      '20252월 13일 목23편 · 투표 303',
      '2월 26일 수22편 · 투표 248',
      '3월 7일 금21편 · 투표 263',
      '4월 8일 화21편 · 투표 326',
    ]);
    await expect(day(page, '4월 8일')).toHaveAccessibleName(
      '2025년 4월 8일 화요일, 21편, 투표 326',
    );
    await expect(page.getByRole('slider', { name: '기간의 시작' })).toHaveCount(0);
    await expect(chosen(page)).toHaveCount(0);
  });
  await test.step('a press chooses a day alone, another one all days again', async () => {
    await day(page, '4월 8일').click();
    await expect(page).toHaveURL('./?from=2025-04-08&to=2025-04-08');
    await expect(size(page)).toHaveText('21편');
    await expect(chosen(page)).toHaveText([/^4월\s8일/]);
    await day(page, '3월 7일').click();
    await expect(page).toHaveURL('./?from=2025-03-07&to=2025-03-07');
    await expect(chosen(page)).toHaveText([/^3월\s7일/]);
    await expect(page.getByRole('button', { name: '필터 지우기: 2025. 3. 7.' })).toBeVisible();
    await day(page, '3월 7일').click();
    await expect(page).toHaveURL('./');
    await expect(chosen(page)).toHaveCount(0);
    await page.goBack();
    await expect(chosen(page)).toHaveText([/^3월\s7일/]);
  });
  await test.step('Shift with a press chooses the days between', async () => {
    await day(page, '2월 13일').click({ modifiers: ['Shift'] });
    await expect(page).toHaveURL('./?from=2025-02-13&to=2025-03-07');
    await expect(chosen(page)).toHaveText([/2월\s13일/, /^2월\s26일/, /^3월\s7일/]);
  });
  await test.step('a drag chooses those it passes; the fields follow it, and Escape gives it up', async () => {
    const address = page.url();
    await day(page, '2월 26일').hover();
    await page.mouse.down();
    await day(page, '4월 8일').hover();
    await expect(chosen(page)).toHaveText([/^2월\s26일/, /^3월\s7일/, /^4월\s8일/]);
    await expect(page.getByLabel('시작일')).toHaveValue('2025-02-26');
    await expect(page.getByLabel('종료일')).toHaveValue('');
    await expect(page).toHaveURL(address);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByLabel('시작일')).toHaveValue('2025-02-13');
    await expect(page).toHaveURL(address);
    await day(page, '4월 8일').hover();
    await page.mouse.down();
    await day(page, '2월 26일').hover();
    await page.mouse.up();
    await expect(page).toHaveURL('./?from=2025-02-26');
    await expect(size(page)).toHaveText('64편');
  });
  await test.step('keys do the same, and Tab stops at one of them', async () => {
    await expect(days(page).locator('button[tabindex="0"]')).toHaveCount(1);
    await day(page, '2월 26일').focus();
    await page.keyboard.press('Home');
    await expect(day(page, '10월 11일')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('./?from=2025-02-13&to=2025-02-13');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(day(page, '3월 7일')).toBeFocused();
    await expect(page).toHaveURL('./?from=2025-02-13&to=2025-03-07');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(page).toHaveURL('./?from=2025-02-13&to=2025-02-26');
    await page.keyboard.press('Shift+End');
    await expect(page).toHaveURL('./?from=2025-02-13');
    // Narrower than five blocks: the last one is below the second.
    await page.keyboard.press('ArrowUp');
    await expect(day(page, '2월 13일')).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(page).toHaveURL('./');
  });
  await test.step('they count what the other filters leave', async () => {
    await page.getByLabel('최소 투표').fill('50');
    await expect(day(page, '4월 8일')).toContainText('2편');
    await expect(day(page, '10월 11일')).toContainText('0편');
  });
});
