import type { Locator, Page } from '@playwright/test';
import { hostDigests } from './hostDigests';
import { size, titles, voteChart } from './list';
import { stripDays } from './stripDays';
import { expect, test } from './test';

// Of the digests that the test puts in the place of those of the page.
test.use({ allowedErrors: [/status of 404/] });

const strip = (page: Page) => page.getByRole('group', { name: '날짜별 논문 수' });
/** What the strip says of the bar under the pointer, or of the range that moves. */
const readout = (page: Page) => strip(page).getByText(/편( · 투표|$)/);
const handle = (page: Page, name: string) => page.getByRole('slider', { name });

/** The place on a chart at a share of its width, from 0 to 1. */
async function placeOn(chart: Locator, share: number): Promise<[x: number, y: number]> {
  const box = await chart.boundingBox();
  if (!box) throw new Error('the chart is not on the page');
  return [box.x + share * box.width, box.y + 20];
}

/** Drags from one share of a chart's width to another. */
async function drag(page: Page, chart: Locator, from: number, to: number): Promise<void> {
  await page.mouse.move(...(await placeOn(chart, from)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOn(chart, (from + to) / 2)));
  await page.mouse.move(...(await placeOn(chart, to)));
  await page.mouse.up();
}

/** Days of the span in an address. */
function length(search: URLSearchParams): number {
  const day = (name: string) => Date.parse(search.get(name) ?? '') / 86_400_000;
  return day('to') - day('from');
}

const ASKED = './?votes=20-';

test('the charts choose days and votes', async ({ page }) => {
  await hostDigests(page, stripDays());
  await page.goto(ASKED);
  await expect(size(page)).toHaveText('24편');
  await expect(handle(page, '기간의 시작')).toBeVisible();
  await test.step('the bar under the pointer says its day, papers and votes', async () => {
    await expect(readout(page)).toHaveCount(0);
    await page.mouse.move(...(await placeOn(strip(page), 0.997)));
    await expect(readout(page)).toHaveText(/^2025\. 4\. .*8\.( · 1일)? · 5편 · 투표 \d+$/);
    await page.mouse.move(...(await placeOn(strip(page), 0.5)));
    await expect(readout(page)).toHaveText(/ · 0편$/);
    await page.mouse.move(0, 0);
    await expect(readout(page)).toHaveCount(0);
  });
  await test.step('a range that is dragged says what it holds, and the fields follow it', async () => {
    await page.mouse.move(...(await placeOn(strip(page), 0.65)));
    await page.mouse.down();
    await page.mouse.move(...(await placeOn(strip(page), 0.77)));
    await expect(readout(page)).toHaveText(/^2025\. 2\. .+ · 2일 · 12편 · 투표 \d+$/);
    await expect(page.getByLabel('시작일')).toHaveValue(/^2025-02-/);
    await expect(page.getByLabel('종료일')).toHaveValue(/^2025-0[23]-/);
    await expect(page).toHaveURL(ASKED);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByLabel('시작일')).toHaveValue('');
    await page.mouse.move(0, 0);
  });
  await test.step('dragging over the strip chooses days, its edges and middle move them', async () => {
    // February 13 and 26, of a span from October 11 to April 8.
    await drag(page, strip(page), 0.65, 0.77);
    await expect(size(page)).toHaveText('12편');
    await expect(strip(page).locator('..')).toContainText('2일 · 12편');
    const chosen = new URL(page.url()).searchParams;
    expect(chosen.get('from')?.slice(0, 7)).toBe('2025-02');
    await handle(page, '기간의 끝').hover();
    await page.mouse.down();
    await page.mouse.move(...(await placeOn(strip(page), 0.9)));
    await page.mouse.up();
    await expect(size(page)).toHaveText('16편');
    const before = new URL(page.url()).searchParams;
    await drag(page, strip(page), 0.75, 0.8);
    await expect
      .poll(() => new URL(page.url()).searchParams.get('from'))
      .not.toBe(before.get('from'));
    expect(length(new URL(page.url()).searchParams)).toBe(length(before));
    await strip(page).dblclick({ position: { x: 5, y: 20 } });
    await expect(size(page)).toHaveText('24편');
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('Escape cancels a drag, and Back undoes one drag after the other', async () => {
    const start = handle(page, '기간의 시작');
    const before = await start.getAttribute('aria-valuenow');
    await page.mouse.move(...(await placeOn(strip(page), 0.65)));
    await page.mouse.down();
    await page.mouse.move(...(await placeOn(strip(page), 0.77)));
    await expect(start).not.toHaveAttribute('aria-valuenow', before ?? '');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(start).toHaveAttribute('aria-valuenow', before ?? '');
    await expect(page).toHaveURL(ASKED);
    await drag(page, strip(page), 0.65, 0.77);
    await expect(size(page)).toHaveText('12편');
    await drag(page, strip(page), 0.2, 0.1);
    await expect(size(page)).toHaveText('0편');
    await page.goBack();
    await expect(size(page)).toHaveText('12편');
    await page.goBack();
    // The drag that was given up has left no step.
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('the wheel zooms into the strip and out again, and does not scroll the page', async () => {
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
  await test.step('keys do what the pointer does, and the vote chart counts what they leave', async () => {
    await handle(page, '기간의 시작').focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/from=2024-1[01]-/);
    await expect(size(page)).toHaveText('21편');
    await page.keyboard.press('End');
    await expect(size(page)).toHaveText('5편');
    await expect(readout(page)).toHaveText(/ · 5편 · 투표 \d+$/);
    await expect(titles(page).first()).toContainText('SmolVLM');
    await expect(handle(page, '투표 범위의 시작')).toHaveAttribute('aria-valuetext', / 5편$/);
    await page.keyboard.press('Delete');
    await expect(page).toHaveURL(ASKED);
    await expect(readout(page)).toHaveText(/^2024\. 10\. .* · 24편 · 투표 \d+$/);
  });
  await test.step('a drag in the vote chart says what it holds, and the fields follow it', async () => {
    const chart = voteChart(page);
    await page.mouse.move(...(await placeOn(chart, 0.2)));
    await page.mouse.down();
    await page.mouse.move(...(await placeOn(chart, 0.4)));
    await expect(chart.getByText(/^\d+–\d+표 · \d+편$/)).toBeVisible();
    await expect(page.getByLabel('최대 투표')).toHaveValue(/^\d+$/);
    await expect(page).toHaveURL(ASKED);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page.getByLabel('최대 투표')).toHaveValue('');
    await expect(page.getByLabel('최소 투표')).toHaveValue('20');
  });
  await test.step('the vote chart narrows on a log scale', async () => {
    await handle(page, '투표 범위의 시작').focus();
    await page.keyboard.press('End');
    await expect(page.getByLabel('최소 투표')).toHaveValue('70');
    await expect(size(page)).toHaveText('1편');
  });
  await test.step('bars show votes instead of papers, and still do after a reload', async () => {
    const bars = strip(page).locator('path.fill-bar');
    const before = await bars.getAttribute('d');
    await page.getByLabel('막대 높이').selectOption('votes');
    await expect(bars).not.toHaveAttribute('d', before ?? '');
    await page.reload();
    await expect(page.getByLabel('막대 높이')).toHaveValue('votes');
  });
});
