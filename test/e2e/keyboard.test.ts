import type { Locator, Page } from '@playwright/test';
import { afterViewTransition } from './afterViewTransition';
import { authorField, papers, searchField, titles } from './list';
import { expect, test } from './test';

/** Presses Tab until an element has focus; fails after more presses than the header has stops. */
async function tabTo(page: Page, stop: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await stop.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('expected the focus within 40 presses of Tab');
}

test('Tab leads through the page', async ({ page }) => {
  await page.goto('./?from=2025-04-08');
  await expect(papers(page)).toHaveCount(21);
  await expect(authorField(page)).toBeVisible();
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
  const first = titles(page).first().getByRole('link');
  // Comes with what gives the focus back.
  await expect(
    papers(page).first().getByRole('button', { name: '저장', exact: true }),
  ).toBeVisible();

  await test.step('to the skip link first', async () => {
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
  });
  await test.step('through search and filters to the first paper, and Enter opens it', async () => {
    for (const stop of [
      searchField(page),
      page.getByLabel('정렬'),
      page.getByLabel('시작일'),
      page.getByLabel('종료일'),
      page.getByLabel('최소 투표'),
      page.getByLabel('최대 투표'),
      page.getByRole('checkbox', { name: '투표수를 모르는 논문만' }),
      authorField(page),
      first,
    ]) {
      await tabTo(page, stop);
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(/^SmolVLM/);
    await page.goBack();
    await expect(first).toBeFocused();
  });
  await test.step('backwards, without the header over the element that has focus', async () => {
    await afterViewTransition(page);
    await titles(page).nth(12).getByRole('link').focus();
    for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      // Of a title of several lines the first one.
      const [box] = element?.getClientRects() ?? [];
      if (!element || !box) return true;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !element.contains(top);
    });
    expect(covered).toBe(false);
  });
  await test.step('past the header, where Enter follows the skip link', async () => {
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
