import type { Locator, Page } from '@playwright/test';
import { paperLink, searchField, topOf } from './list';
import { recordShifts, sumOfShifts } from './shifts';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test.use({ viewport: { width: 390, height: 844 }, allowedErrors: [/status of 404/] });

const header = (page: Page) => page.getByRole('banner');
const menuButton = (page: Page) => page.getByRole('button', { name: '메뉴와 설정' });
const dayOf = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls as a reader does, and waits until the page has heard of it. */
async function scrollBy(page: Page, distance: number): Promise<void> {
  const end = (await scrolled(page)) + distance;
  await page.mouse.wheel(0, distance);
  await expect.poll(() => scrolled(page)).toBe(end);
  // It is told within the next frame.
  await twoFrames(page);
}

/** Waits until the header is all there, or has left. */
async function expectHeader(page: Page, state: 'here' | 'away'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-header', state);
  const { height } = (await header(page).boundingBox()) ?? { height: 0 };
  await expect.poll(() => topOf(header(page))).toBe(state === 'here' ? 0 : -height);
}

/** Expects an element to begin where neither header nor heading covers it. */
async function expectAtTop(element: Locator): Promise<void> {
  await expect.poll(() => topOf(element)).toBeCloseTo(0, 0);
}

test('the header leaves a reader who scrolls down, and is back for one who scrolls up', async ({
  page,
}) => {
  await recordShifts(page);
  await page.goto('./');
  await expect(page.locator('html[data-header]')).toBeAttached();
  await page.mouse.move(195, 600);
  // The font of titles moves some of them; what a frame has moved is told with a later one.
  await expect(page.locator('html[data-font=here]')).toBeAttached();
  await twoFrames(page);
  const shiftsBefore = await sumOfShifts(page);

  await test.step('after 24 pixels down; the heading of the day takes its place', async () => {
    await scrollBy(page, 400);
    await expectHeader(page, 'away');
    await expectAtTop(dayOf(page, '2025-04-08').locator('> header'));
  });
  await test.step('after 8 pixels up, not for a trembling finger', async () => {
    await scrollBy(page, -7);
    await expectHeader(page, 'away');
    await scrollBy(page, -7);
    await expectHeader(page, 'here');
    await scrollBy(page, 20);
    await expectHeader(page, 'here');
    await scrollBy(page, 5);
    await expectHeader(page, 'away');
  });
  await test.step('nothing of the page is shifted by it', async () => {
    expect(await sumOfShifts(page)).toBe(shiftsBefore);
  });
  await test.step('a jump up or down leaves it as it is: the day begins on top', async () => {
    await page.keyboard.press('h');
    await expectAtTop(dayOf(page, '2025-03-07'));
    await page.keyboard.press('h');
    await expectAtTop(dayOf(page, '2025-02-26'));
    await page.keyboard.press('l');
    await expectAtTop(dayOf(page, '2025-03-07'));
    await expectHeader(page, 'away');
  });
  await test.step('it is back for the focus, and stays while it holds it', async () => {
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await expectHeader(page, 'here');
    await scrollBy(page, 200);
    await expectHeader(page, 'here');
    await searchField(page).blur();
    await scrollBy(page, 30);
    await expectHeader(page, 'away');
  });
  await test.step('it stays while its menu is open', async () => {
    await scrollBy(page, -30);
    await menuButton(page).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.move(195, 30);
    await scrollBy(page, 60);
    await expectHeader(page, 'here');
    await page.getByRole('button', { name: '메뉴 닫기' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await scrollBy(page, 30);
    await expectHeader(page, 'away');
  });
  await test.step('Back leads to the row that was pressed, as it was', async () => {
    const row = paperLink(page, 'OmniAlign-V');
    await row.evaluate((element) => element.scrollIntoView());
    const top = await topOf(row);
    await row.click();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expectHeader(page, 'here');
    await page.goBack();
    await expect.poll(() => topOf(row)).toBeCloseTo(top, 0);
    await expectHeader(page, 'away');
  });
  await test.step('a page that is loaded again is as it was', async () => {
    const row = paperLink(page, 'OmniAlign-V');
    const top = await topOf(row);
    await page.reload();
    await expect.poll(() => topOf(row)).toBeCloseTo(top, 0);
    await expectHeader(page, 'away');
  });
  await test.step('at the top of the page it is there, however one gets there', async () => {
    // Ends what holds the page where it was before it was loaded again.
    await page.keyboard.press('Shift');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectHeader(page, 'here');
  });
  await test.step('next to a paper it stays', async () => {
    await page.setViewportSize({ width: 1440, height: 844 });
    await scrollBy(page, 400);
    await expectHeader(page, 'here');
  });
});

test('in English both lines of the header end at the edge of the page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('haru:language', 'en'));
  await page.setViewportSize({ width: 834, height: 900 });
  await page.goto('./');
  const buttons = header(page).getByRole('button');
  await expect(header(page).getByRole('combobox', { name: 'Search' })).toBeVisible();
  for (const width of [700, 834, 960, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    const { x, width: size } = (await buttons.last().boundingBox()) ?? { x: 0, width: 0 };
    expect(x + size).toBeGreaterThan(width - 28);
    expect(x + size).toBeLessThanOrEqual(width);
  }
});

test('on an upright tablet the header is one line, and its field keeps off the edges of two', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('./');
  const middleOf = async (part: Locator) => {
    const { y, height } = (await part.boundingBox()) ?? { y: 0, height: 0 };
    return y + height / 2;
  };
  const brand = header(page).getByRole('link').first();
  const button = header(page).getByRole('button').last();
  expect(Math.abs((await middleOf(brand)) - (await middleOf(button)))).toBeLessThan(8);
  await page.setViewportSize({ width: 640, height: 900 });
  const field = await header(page).getByRole('combobox').boundingBox();
  expect(field?.y).toBeGreaterThanOrEqual(6);
});
