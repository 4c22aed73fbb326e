import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { hostDigests } from './hostDigests';
import { papers, titles, topOf } from './list';
import { belowHeader } from './manyDays';
import { openWithKeys } from './openWithKeys';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const calendar = (page: Page) => page.getByRole('dialog', { name: '달력' });
const month = (page: Page) => calendar(page).getByRole('heading');
const cell = (page: Page, name: string) => calendar(page).getByRole('link', { name });
/** In the heading of a day. */
const opener = (page: Page, day: string) =>
  page.getByRole('heading', { name: day }).getByRole('button');
const arrow = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Expects a day of the list to begin right below the header. */
async function expectAtDay(page: Page, day: string): Promise<void> {
  const section = page.locator(`[data-day="${day}"]`);
  await expect.poll(async () => Math.abs(await belowHeader(page, section))).toBeLessThanOrEqual(1);
}

/** Presses keys one after the other, and expects the focus after each. */
async function pressThrough(
  page: Page,
  steps: readonly (readonly [key: string, focus: Locator])[],
): Promise<void> {
  for (const [key, focus] of steps) {
    await page.keyboard.press(key);
    await expect(focus).toBeFocused();
  }
}

test.describe('next to a mouse and a keyboard', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the heading of a day leads to the days next to it and opens the calendar', async ({
    page,
  }) => {
    await openWithKeys(page, './');
    const newest = opener(page, '2025년 4월 8일 화요일');
    await test.step('a press opens the month of the day, and nothing moves', async () => {
      await expect(newest).toHaveAttribute('aria-expanded', 'false');
      const places = async () => [await topOf(newest), await topOf(titles(page).first())];
      const before = await places();
      await newest.click();
      await expect(month(page)).toHaveText('2025년 4월 1일 · 21편');
      await expect(cell(page, '2025년 4월 8일 화요일, 21편')).toBeFocused();
      await expect(cell(page, '4월 8일')).toHaveAttribute('aria-current', 'date');
      await expect(page.locator('[data-calendar][aria-expanded=true]')).toHaveCount(1);
      expect(await places()).toEqual(before);
      // Right below the heading.
      const heading = await page.locator('[data-day] > header').first().boundingBox();
      const bottom = (heading?.y ?? 0) + (heading?.height ?? 0);
      expect(Math.abs((await topOf(calendar(page))) - bottom)).toBeLessThanOrEqual(1);
    });
    await test.step('axe finds nothing wrong with it, light and dark', async () => {
      expect(await axeViolations(page, 'dialog')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page, 'dialog', { rules: ['color-contrast'] })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await test.step('a month has its days with their papers, those without a digest are text', async () => {
      await calendar(page).getByRole('button', { name: '이전 달' }).click();
      await expect(month(page)).toHaveText('2025년 3월 1일 · 21편');
      await expect(calendar(page).getByRole('gridcell').filter({ hasText: /\d/ })).toHaveCount(31);
      await expect(calendar(page).getByRole('grid').getByRole('link')).toHaveText(['721']);
    });
    await test.step('a day leads to its place in the list, and the focus comes along', async () => {
      await cell(page, '3월 7일').click();
      await expect(calendar(page)).toHaveCount(0);
      await expect(page).toHaveURL('./#day-2025-03-07');
      await expectAtDay(page, '2025-03-07');
      await expect(opener(page, '2025년 3월 7일')).toBeFocused();
    });
    await test.step('keys lead through days, weeks and months as in any grid', async () => {
      await page.keyboard.press('Enter');
      const plain = (name: string) => calendar(page).getByRole('gridcell', { name, exact: true });
      await pressThrough(page, [
        ['ArrowLeft', plain('2025년 3월 6일 목요일, 다이제스트 없음')],
        ['Home', plain('2025년 3월 2일 일요일, 다이제스트 없음')],
        ['ArrowUp', plain('2025년 2월 23일 일요일, 다이제스트 없음')],
        ['End', plain('2025년 3월 1일 토요일, 다이제스트 없음')],
        ['PageUp', plain('2025년 2월 1일 토요일, 다이제스트 없음')],
        ['PageDown', plain('2025년 3월 1일 토요일, 다이제스트 없음')],
        ['ArrowRight', plain('2025년 3월 2일 일요일, 다이제스트 없음')],
        ['ArrowDown', plain('2025년 3월 9일 일요일, 다이제스트 없음')],
      ]);
      // A day without a digest leads nowhere.
      await page.keyboard.press('Enter');
      await expect(month(page)).toHaveText('2025년 3월 1일 · 21편');
    });
    await test.step('Escape closes it and gives the focus back, where C has opened it too', async () => {
      await page.keyboard.press('Escape');
      await expect(calendar(page)).toHaveCount(0);
      await expect(opener(page, '2025년 3월 7일')).toBeFocused();
      const title = titles(page).nth(24).getByRole('link');
      await title.focus();
      await page.keyboard.press('c');
      await expect(cell(page, '3월 7일')).toBeFocused();
      // Keys of the page beneath it do nothing.
      await page.keyboard.press('t');
      await page.keyboard.press('Escape');
      await expect(calendar(page)).toHaveCount(0);
      await expect(title).toBeFocused();
      await expect(page).toHaveURL('./#day-2025-03-07');
    });
    await test.step('by keys alone to another month', async () => {
      await page.keyboard.press('c');
      await pressThrough(page, [
        ['PageUp', calendar(page).getByRole('gridcell', { name: /^2025년 2월 7일/ })],
        ['ArrowRight', calendar(page).getByRole('gridcell', { name: /^2025년 2월 8일/ })],
        ['End', calendar(page).getByRole('gridcell', { name: /^2025년 2월 8일/ })],
        ['ArrowLeft', calendar(page).getByRole('gridcell', { name: /^2025년 2월 7일/ })],
        ['ArrowLeft', calendar(page).getByRole('gridcell', { name: /^2025년 2월 6일/ })],
        ['ArrowDown', cell(page, '2025년 2월 13일 목요일, 23편')],
      ]);
      await page.keyboard.press('Enter');
      await expectAtDay(page, '2025-02-13');
      await expect(opener(page, '2025년 2월 13일')).toBeFocused();
    });
    await test.step('arrows lead from day to day as h and l do, with the focus', async () => {
      await arrow(page, '다음 날 2월 26일').click();
      await expectAtDay(page, '2025-02-26');
      await expect(arrow(page, '다음 날 3월 7일')).toBeFocused();
      await page.keyboard.press('Enter');
      await expectAtDay(page, '2025-03-07');
      await page.keyboard.press('Enter');
      await expectAtDay(page, '2025-04-08');
      // The newest day has no arrow to a newer one.
      await expect(newest).toBeFocused();
      await expect(page.getByRole('link', { name: /^다음 날/ })).toHaveCount(4);
    });
    await test.step('a day alone, and from there to another one', async () => {
      await newest.click();
      await calendar(page).getByRole('link', { name: '이날만 보기' }).click();
      await expect(page).toHaveURL('./day/2025-04-08');
      await opener(page, '2025년 4월 8일').click();
      await expect(calendar(page).getByRole('link', { name: '이날만 보기' })).toHaveCount(0);
      await calendar(page).getByRole('button', { name: '2025년 2월, 45편' }).click();
      await cell(page, '2월 26일').click();
      await expect(page).toHaveURL('./day/2025-02-26');
      await expect(opener(page, '2025년 2월 26일')).toBeFocused();
    });
    await test.step('Back closes it', async () => {
      await page.keyboard.press('Enter');
      await expect(calendar(page)).toBeVisible();
      await page.goBack();
      await expect(calendar(page)).toHaveCount(0);
      await expect(page).toHaveURL('./day/2025-04-08');
    });
  });

  test('in a filtered list only the days of its range can be chosen, in English too', async ({
    page,
  }) => {
    const papersOf = (day: string, count: number) =>
      Array.from({ length: count }, (_, place) => {
        const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${day.slice(8)}${100 + place}`;
        return `### [Title ${day} ${place}](https://arxiv.org/abs/${id})\nVote: ${place}\n- 글`;
      }).join('\n');
    const sizes = { '2025-04-08': 3, '2025-03-07': 150, '2025-02-26': 150, '2025-02-20': 20 };
    const days = Object.entries({ ...sizes, '2025-02-13': 5, '2024-10-11': 5 });
    await hostDigests(page, Object.fromEntries(days.map(([day, n]) => [day, papersOf(day, n)])));
    await page.goto('./?from=2025-02-20&to=2025-03-31');
    await page.getByRole('button', { name: 'English' }).click();
    const dialog = page.getByRole('dialog', { name: 'Calendar' });
    await test.step('arrows lead through the days of the list, also to its next page', async () => {
      await arrow(page, 'Previous day Feb 26').click();
      await expectAtDay(page, '2025-02-26');
      await expect(arrow(page, 'Previous day Feb 20')).toBeFocused();
      await expect(page.locator('[data-day="2025-02-20"]')).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expectAtDay(page, '2025-02-20');
      // The oldest day of the list has no arrow to an older one.
      await expect(opener(page, 'Feb 20, 2025')).toBeFocused();
    });
    await test.step('the others are text', async () => {
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('heading')).toHaveText('February 2025 2 days · 170 papers');
      await expect(dialog.getByRole('gridcell', { name: /February 13.*no digest/ })).toBeVisible();
      await expect(dialog.getByRole('grid').getByRole('link')).toHaveCount(2);
      await expect(dialog.getByRole('button', { name: 'January 2025' })).toBeDisabled();
      await expect(dialog.getByRole('button', { name: '2024' })).toHaveCount(0);
      await expect(dialog.getByRole('columnheader').first()).toHaveText('SunSunday');
      expect(await axeViolations(page, 'dialog')).toEqual([]);
    });
    await test.step('a day is listed alone, and keeps of the question what is not its days', async () => {
      await dialog.getByRole('button', { name: 'Next month' }).click();
      await dialog.getByRole('link', { name: /March 7/ }).click();
      await expect(page).toHaveURL('./day/2025-03-07');
      await expect(papers(page)).toHaveCount(150);
      await expect(opener(page, 'Mar 7, 2025')).toBeFocused();
    });
    await test.step('a heading of the narrow column has one line, also in large letters', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await follow(page, '/#day-2025-03-07');
      const heading = page.locator('[data-day="2025-03-07"] > header');
      await expect(heading).toContainText('150 papers · 11,175 votes');
      for (const [text, rem] of [
        ['normal', 16],
        ['huge', 20],
      ] as const) {
        await page.evaluate((size) => {
          document.documentElement.dataset.text = size;
        }, text);
        await expect(heading).toHaveCSS('height', `${3.25 * rem}px`);
        const name = heading.getByRole('button');
        expect(await name.evaluate((button) => button.scrollWidth - button.clientWidth)).toBe(0);
      }
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two touches lead to any day of the month, four to any day', async ({ page }) => {
    await page.goto('./#day-2025-02-26');
    const sheet = calendar(page);
    await test.step('a sheet at the foot of the screen, whose parts a finger hits', async () => {
      const button = opener(page, '2025년 2월 26일');
      await expect(button).toBeInViewport();
      await button.tap();
      const box = await sheet.boundingBox();
      expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
      const small = await sheet.locator('button, a').evaluateAll((targets) =>
        targets.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          const isSmall = target.checkVisibility() && Math.min(width, height) < 40;
          return isSmall ? `${target.textContent}: ${width} × ${height}` : [];
        }),
      );
      expect(small).toEqual([]);
      await page.touchscreen.tap(195, 100);
      await expect(sheet).toHaveCount(0);
    });
    await test.step('two', async () => {
      await opener(page, '2025년 2월 26일').tap();
      await cell(page, '2월 13일').tap();
      await expectAtDay(page, '2025-02-13');
    });
    await test.step('four', async () => {
      await opener(page, '2025년 2월 13일').tap();
      await sheet.getByRole('button', { name: '2024', exact: true }).tap();
      const month = sheet.getByRole('button', { name: '2024년 10월, 25편' });
      await month.tap();
      await expect(month).toBeFocused();
      await cell(page, '10월 11일').tap();
      await expectAtDay(page, '2024-10-11');
    });
  });
});

test('the mark of the site and the chosen day stand out where colours are forced', async ({
  page,
}) => {
  await page.goto('./');
  await page.emulateMedia({ forcedColors: 'active' });
  await opener(page, '4월 8일').click();
  const seal = page.getByRole('banner').getByRole('link', { name: '하루논문' }).getByText('하루');
  const chosen = calendar(page).locator('[aria-current="date"]');
  for (const element of [seal, chosen]) {
    await expect(element).toHaveCSS('forced-color-adjust', 'none');
    const colours = await element.evaluate((of) => {
      const { backgroundColor, color } = getComputedStyle(of);
      return [backgroundColor, color, getComputedStyle(document.body).backgroundColor];
    });
    expect(new Set(colours).size).toBe(3);
  }
});
