import type { Locator, Page } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { hostDigests } from './hostDigests';
import { topOf } from './list';
import { belowHeader, dayAtPlace, manyDays, OLDEST } from './manyDays';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

// Pages rendered at build ask for the files of the archive whose place is taken here.
test.use({ allowedErrors: [/status of 404/] });

const rowsOf = (page: Page, place: number) =>
  page.locator(`[data-day="${dayAtPlace(place)}"] [data-paper-id]`);
/** Begins with the heading of the day, which sticks while the papers scroll by. */
const sectionOf = (page: Page, place: number) => page.locator(`[data-day="${dayAtPlace(place)}"]`);

/** Expects a day to begin right below the header, once the days around it are drawn. */
async function expectAtDay(page: Page, place: number): Promise<void> {
  for (const near of [place - 1, place, place + 1]) {
    if (near >= 0 && near <= OLDEST) await expect(rowsOf(page, near)).not.toHaveCount(0);
  }
  const distance = async () => Math.abs(await belowHeader(page, sectionOf(page, place)));
  await expect.poll(distance).toBeLessThanOrEqual(1);
}

const titleOf = (row: Locator) => row.getByRole('heading').getByRole('link');

/** Holds back the digest of a day until the returned function is called. */
const holdDay = (page: Page, place: number) =>
  holdFiles(page, `**/digests/${dayAtPlace(place)}-*.md`);

/** Whether the middle of an element is seen: nothing sticks above it. */
function isSeen(element: Locator): Promise<boolean> {
  return element.evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return link.contains(seen) || seen?.contains(link) === true;
  });
}

test.describe('in a long archive', () => {
  // Wide enough for the sidebar.
  test.use({ viewport: { width: 1700, height: 800 } });

  test('a jump to a day leads to its heading, right below the header', async ({ page }) => {
    await hostDigests(page, manyDays());
    const sidebar = page.getByRole('navigation', { name: '날짜 목록' });
    const marked = sidebar.locator('[aria-current=location]');
    const inSidebar = (place: number) => sidebar.locator(`a[href$="#day-${dayAtPlace(place)}"]`);

    await test.step('by its address, where the day above comes late', async () => {
      const release = await holdDay(page, 29);
      await page.goto(`./#day-${dayAtPlace(30)}`);
      await expect(sectionOf(page, 30)).toBeInViewport();
      await expect(rowsOf(page, 29)).toHaveCount(0);
      release();
      await expectAtDay(page, 30);
    });
    await test.step('by h and l, and the sidebar marks it', async () => {
      for (const [key, place] of [
        ['h', 31],
        ['h', 32],
        ['h', 33],
        ['l', 32],
      ] as const) {
        await page.keyboard.press(key);
        await expectAtDay(page, place);
        await expect(marked).toHaveAttribute('href', `/#day-${dayAtPlace(place)}`);
        await expect(marked).toBeInViewport();
      }
    });
    await test.step('by the sidebar, and once more after scrolling', async () => {
      await inSidebar(0).click();
      await expectAtDay(page, 0);
      await inSidebar(12).click();
      await expectAtDay(page, 12);
      await page.mouse.move(500, 400);
      await page.mouse.wheel(0, 700);
      await expect(rowsOf(page, 12).first()).not.toBeInViewport();
      await inSidebar(12).click();
      await expectAtDay(page, 12);
    });
    await test.step('the oldest one too, however few papers it has', async () => {
      await sidebar.locator('summary').last().click();
      await inSidebar(OLDEST).click();
      await expectAtDay(page, OLDEST);
    });
    await test.step('it stays in place where the text becomes larger', async () => {
      await inSidebar(12).click();
      await expectAtDay(page, 12);
      const setSize = (size: string) =>
        page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
      await setSize('150%');
      await expectAtDay(page, 12);
      await setSize('');
      await expectAtDay(page, 12);
    });
    await test.step('a reader who scrolls is left alone', async () => {
      const release = await holdDay(page, 44);
      await page.goto(`./#day-${dayAtPlace(45)}`);
      await expect(sectionOf(page, 45)).toBeInViewport();
      await page.mouse.move(500, 400);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => belowHeader(page, rowsOf(page, 45).first())).toBeLessThan(0);
      release();
      await expect(rowsOf(page, 44)).not.toHaveCount(0);
      // The browser keeps the page in place with the frame that draws them.
      await twoFrames(page);
      expect(await belowHeader(page, rowsOf(page, 45).first())).toBeLessThan(0);
    });
    await test.step('a page that is loaded again shows the same papers', async () => {
      const row = rowsOf(page, 45).nth(4);
      const top = await topOf(row);
      await page.reload();
      await expect.poll(() => topOf(row)).toBeCloseTo(top, 0);
    });
    await test.step('the focus is never beneath the heading of the day', async () => {
      // Next to the list J and K open papers.
      await page.setViewportSize({ width: 1060, height: 800 });
      // The page may still be held where it was before it was loaded again: a jump ends that, a script's scroll
      // while days take another height does not.
      await page.goto(`./#day-${dayAtPlace(45)}`);
      await expectAtDay(page, 45);
      await page.keyboard.press('h');
      await expectAtDay(page, 46);
      const link = (place: number, row: number) => titleOf(rowsOf(page, place).nth(row));
      await page.keyboard.press('j');
      for (const [place, row] of [
        [45, 6],
        [45, 5],
        [45, 4],
        [45, 3],
      ] as const) {
        await page.keyboard.press('k');
        await expect(link(place, row)).toBeFocused();
        // Days above may be drawn meanwhile.
        await expect.poll(() => isSeen(link(place, row))).toBe(true);
      }
      await sectionOf(page, 45).evaluate((section) => section.scrollIntoView({ block: 'end' }));
      await link(46, 0).focus();
      while (!(await link(45, 2).evaluate((focused) => focused === document.activeElement))) {
        await page.keyboard.press('Shift+Tab');
        await expect.poll(() => isSeen(page.locator(':focus'))).toBe(true);
      }
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the heading of a day sticks right below the header, of whatever height', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.locator('[data-paper-id]').nth(30)).toBeAttached();
    const [day, row] = [page.locator('[data-day]').first(), page.locator('[data-paper-id]').nth(8)];
    const distance = async (heading: Locator) => Math.abs(await belowHeader(page, heading));
    const look = async (width: number, height: number, fontSize: string) => {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, fontSize);
      await row.evaluate((element) => element.scrollIntoView());
      await expect.poll(() => distance(day.locator('> header'))).toBeLessThanOrEqual(1);
      // What covers the screen leaves more than half of it.
      const box = await day.locator('> header').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height / 2);
      expect(await isSeen(titleOf(row))).toBe(true);
    };
    await look(390, 844, '100%');
    await look(320, 640, '100%');
    await look(844, 390, '100%');
    await look(568, 320, '100%');
    await look(390, 844, '250%');
    await page.evaluate(() => document.body.prepend('A notice above the header'));
    await look(390, 844, '100%');
  });
});

test.describe('next to the list', () => {
  test.use({ viewport: { width: 1440, height: 600 } });

  test('a link to a section of a paper scrolls the paper alone', async ({ page }) => {
    const section = (name: string) => page.locator(`#${name}`);
    const pane = page.getByRole('region', { name: '고른 논문' });
    /** The bar of the paper is on top of it. */
    const fromPane = async (name: string) =>
      Math.abs((await topOf(section(name))) - (await topOf(pane)) - 56);
    await page.goto('./paper/2502.18411#technical-details');
    await expect.poll(() => fromPane('technical-details')).toBeLessThanOrEqual(1);
    expect(Math.abs(await belowHeader(page, pane))).toBeLessThanOrEqual(1);
    await expect(page.locator('[data-paper-id] a[aria-current=page]').first()).toBeInViewport();
    // Days above the paper that come later would move the list.
    for (const day of ['2025-04-08', '2025-03-07']) {
      await expect(page.locator(`[data-day="${day}"] [data-paper-id]`)).toHaveCount(21);
    }
    const scrolled = await page.evaluate(() => scrollY);
    await section('whats-new')
      .getByRole('link', { name: /^이 절의 링크/ })
      .click();
    await expect(page).toHaveURL(/#whats-new$/);
    await expect.poll(() => fromPane('whats-new')).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});
