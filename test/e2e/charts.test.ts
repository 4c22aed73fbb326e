import type { Locator, Page } from '@playwright/test';
import { papers, size, titles } from './list';
import { expect, test } from './test';

const strip = (page: Page) => page.getByRole('group', { name: '날짜별 논문 수' });
const handle = (page: Page, name: string) => page.getByRole('slider', { name });

/** Drags from one place along a chart to another, both from 0 to 1. */
async function drag(page: Page, chart: Locator, from: number, to: number): Promise<void> {
  const box = await chart.boundingBox();
  if (!box) throw new Error('the chart is not on the page');
  const at = (share: number) => box.x + share * box.width;
  const y = box.y + 20;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at((from + to) / 2), y);
  await page.mouse.move(at(to), y);
  await page.mouse.up();
}

/** Days of the span in an address. */
function length(search: URLSearchParams): number {
  const day = (name: string) => Date.parse(search.get(name) ?? '') / 86_400_000;
  return day('to') - day('from');
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await expect(handle(page, '기간의 시작')).toBeVisible();
});

test('dragging over the strip chooses days, its edges and middle move them', async ({ page }) => {
  // February 13 and 26, of a span from October 11 to April 8.
  await drag(page, strip(page), 0.65, 0.77);
  await expect(size(page)).toHaveText('45편');
  await expect(strip(page).locator('..')).toContainText('2일 · 45편');
  const chosen = new URL(page.url()).searchParams;
  expect(chosen.get('from')?.slice(0, 7)).toBe('2025-02');
  await handle(page, '기간의 끝').hover();
  await page.mouse.down();
  const box = await strip(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.9, (box?.y ?? 0) + 20);
  await page.mouse.up();
  await expect(size(page)).toHaveText('66편');
  const before = new URL(page.url()).searchParams;
  await drag(page, strip(page), 0.75, 0.8);
  await expect
    .poll(() => new URL(page.url()).searchParams.get('from'))
    .not.toBe(before.get('from'));
  const moved = new URL(page.url()).searchParams;
  expect(length(moved)).toBe(length(before));
  await strip(page).dblclick({ position: { x: 5, y: 20 } });
  await expect(size(page)).toHaveText('112편');
  await expect(page).toHaveURL('./');
});

test('Escape cancels a drag, and Back undoes one drag after the other', async ({ page }) => {
  const box = await strip(page).boundingBox();
  if (!box) throw new Error('the chart is not on the page');
  const start = handle(page, '기간의 시작');
  const before = await start.getAttribute('aria-valuenow');
  await page.mouse.move(box.x + box.width * 0.65, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.77, box.y + 20);
  await expect(start).not.toHaveAttribute('aria-valuenow', before ?? '');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(start).toHaveAttribute('aria-valuenow', before ?? '');
  await expect(page).toHaveURL('./');
  await drag(page, strip(page), 0.65, 0.77);
  await expect(size(page)).toHaveText('45편');
  await drag(page, strip(page), 0.2, 0.1);
  await expect(size(page)).toHaveText('0편');
  await page.goBack();
  await expect(size(page)).toHaveText('45편');
  await page.goBack();
  // The drag that was given up has left no step.
  await expect(page).toHaveURL('./');
});

test('the wheel zooms into the strip and out again, and does not scroll the page', async ({
  page,
}) => {
  const marks = strip(page).locator('[aria-hidden] > span');
  const before = await marks.allTextContents();
  await strip(page).hover({ position: { x: 400, y: 20 } });
  await page.mouse.wheel(0, -600);
  await expect(marks).not.toHaveText(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.mouse.wheel(0, 3000);
  await expect(marks).toHaveText(before);
  // All is visible: the wheel scrolls the page again.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(100);
});

test('keys do what the pointer does', async ({ page }) => {
  await handle(page, '기간의 시작').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2024-1[01]-/);
  await expect(size(page)).toHaveText('87편');
  await page.keyboard.press('End');
  await expect(size(page)).toHaveText('21편');
  await expect(titles(page).first()).toContainText('SmolVLM');
  await page.keyboard.press('Delete');
  await expect(page).toHaveURL('./');
});

test('the vote chart narrows on a log scale, and counts under the other filters', async ({
  page,
}) => {
  await handle(page, '투표 범위의 시작').focus();
  await page.keyboard.press('End');
  await expect(page.getByLabel('최소 투표')).toHaveValue('70');
  await expect(size(page)).toHaveText('1편');
  await page.goBack();
  await page.goto('./?author=Kai+Chen');
  await expect(handle(page, '투표 범위의 시작')).toHaveAttribute('aria-valuetext', / 1편$/);
});

test('bars show votes instead of papers, and still do after a reload', async ({ page }) => {
  const bars = strip(page).locator('path.fill-seal');
  const before = await bars.getAttribute('d');
  await page.getByLabel('막대 높이').selectOption('votes');
  await expect(bars).not.toHaveAttribute('d', before ?? '');
  await page.reload();
  await expect(page.getByLabel('막대 높이')).toHaveValue('votes');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the day chart is above the list, the fields are in a sheet', async ({ page }) => {
    await expect(strip(page)).toBeVisible();
    await expect(page.getByLabel('최소 투표')).toBeHidden();
    await page.getByRole('button', { name: '필터' }).click();
    await page.getByLabel('최소 투표').fill('40');
    await page.getByRole('button', { name: '결과 보기' }).click();
    await expect(page.getByLabel('최소 투표')).toBeHidden();
    await expect(size(page)).toHaveText('6편');
  });

  test('authors are suggested in the sheet', async ({ page }) => {
    await page.getByRole('button', { name: '필터' }).click();
    await page.getByRole('combobox', { name: '저자' }).fill('Kai Che');
    await page.getByRole('option', { name: /^Kai Chen/ }).click();
    await expect(size(page)).toHaveText('1편');
    await expect(page.getByLabel('최소 투표')).toBeVisible();
  });

  test('Escape closes the sheet, and the focus is on its button again', async ({ page }) => {
    const button = page.getByRole('button', { name: '필터' });
    await button.click();
    await expect(page.getByLabel('시작일')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('시작일')).toBeHidden();
    await expect(button).toBeFocused();
  });
});
