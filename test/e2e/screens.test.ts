import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { authorField } from './list';
import { SCREENS } from './screens';
import { expect, test } from './test';

const WIDE = { width: 1440, height: 900 };

test.use({ viewport: WIDE, allowedErrors: [/status of (404|500)/] });

/** Pixels that the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// One page for all screens: opening it anew takes as long as each of the checks.
test('every screen fits any width and text size, and axe finds nothing wrong with it', async ({
  page,
}) => {
  test.slow();
  await page.goto('./about');
  for (const { name, path, shows, isNotice = false } of SCREENS) {
    await test.step(name, async () => {
      await follow(page, path.slice(1));
      await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
      // The charts measure their width after hydration.
      if (name === 'the timeline') await expect(page.getByRole('slider').first()).toBeVisible();
      if (name === 'the timeline') await expectSuggestions(page);
      await expectFit(page);
      await expectNoViolations(page, isNotice);
    });
  }
});

test('axe finds nothing wrong with a failure', async ({ page }) => {
  await page.route('**/digests/index.json', (route) => route.fulfill({ status: 500 }));
  // A page that has failed never becomes ready.
  await page.goto('./authors', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

async function expectSuggestions(page: Page): Promise<void> {
  await test.step('axe finds nothing wrong with open suggestions', async () => {
    await authorField(page).fill('tang');
    await expect(page.getByRole('option', { name: 'Zhenheng Tang' })).toBeVisible();
    // React Aria hides the rest of the page meanwhile, which axe reports.
    expect(await axeViolations(page, '[role="listbox"]')).toEqual([]);
    await authorField(page).fill('');
    await page.keyboard.press('Escape');
  });
}

async function expectFit(page: Page): Promise<void> {
  await test.step('it fits 320 pixels without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => overflow(page)).toBe(0);
  });
  await test.step('it holds wider text (WCAG 1.4.12) at 200 %', async () => {
    await page.setViewportSize({ width: 720, height: 450 });
    await expect.poll(() => overflow(page)).toBe(0);
    const setText = (letters: string, words: string, size: string) =>
      page.evaluate(
        ([letterSpacing, wordSpacing, fontSize]) => {
          Object.assign(document.documentElement.style, { letterSpacing, wordSpacing, fontSize });
        },
        [letters, words, size],
      );
    await setText('0.12em', '0.16em', '200%');
    await expect.poll(() => overflow(page)).toBe(0);
    await setText('', '', '');
  });
  await test.step('most of its text is at least 12 pixels high on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await shareOfSmallText(page)).toBeLessThan(0.4);
    await expect.poll(() => overflow(page)).toBe(0);
  });
}

async function expectNoViolations(page: Page, isNotice: boolean): Promise<void> {
  await test.step('axe finds nothing wrong, wide and narrow, light and dark', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeViolations(page)).toEqual([]);
    // The theme changes nothing but colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, 'html', { rules: ['color-contrast'] })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(WIDE);
    // A notice looks the same at any width.
    if (!isNotice) expect(await axeViolations(page)).toEqual([]);
  });
}

/** The share of the visible characters that are less than 12 pixels high. */
function shareOfSmallText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let [small, all] = [0, 0];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.trim().length ?? 0;
      const element = node.parentElement;
      if (length === 0 || !element?.checkVisibility()) continue;
      all += length;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 12) small += length;
    }
    return small / all;
  });
}
