import type { Page } from '@playwright/test';
import { authorField, papers, searchField } from './list';
import { expect, test } from './test';

/** Presses Tab until an element has focus; fails after more presses than the header has stops. */
async function tabTo(page: Page, isFocused: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await isFocused()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('expected the focus within 40 presses of Tab');
}

test('the first Tab focuses the skip link, and Enter follows it', async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Tab leads through search and filters to the first paper, and Enter opens it', async ({
  page,
}) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await expect(authorField(page)).toBeVisible();
  const stops = [
    searchField(page),
    page.getByLabel('시작일'),
    page.getByLabel('종료일'),
    page.getByLabel('최소 투표'),
    page.getByLabel('최대 투표'),
    page.getByRole('checkbox', { name: '투표수를 모르는 논문만' }),
    authorField(page),
    page.getByLabel('정렬'),
    papers(page).first().getByRole('heading').getByRole('link'),
  ];
  for (const stop of stops) {
    await tabTo(page, () => stop.evaluate((element) => element === document.activeElement));
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^SmolVLM/);
});

test('the focused element is on screen and not covered by the header', async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  const link = papers(page).nth(12).getByRole('heading').getByRole('link');
  await tabTo(page, () => searchField(page).evaluate((field) => field === document.activeElement));
  await link.focus();
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Shift+Tab');
  const covered = await page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    if (!element || !box) return true;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return !element.contains(top);
  });
  expect(covered).toBe(false);
});
