import type { Page } from '@playwright/test';
import { follow } from './follow';
import { heldFiles } from './heldFiles';
import { papers, searchField, settledSize, size, voteChart } from './list';
import { expect, test } from './test';

/** The packs that the page's host is asked for, by the months in their names. */
function packsOf(page: Page): string[] {
  const packs: string[] = [];
  page.context().on('request', (request) => {
    const [, month] = /\/digests\/pack-(\d{4}-\d\d)-/.exec(request.url()) ?? [];
    if (month) packs.push(month);
  });
  return packs;
}

const MONTHS = ['2025-04', '2025-03', '2025-02', '2024-10'];

test('the texts come once the page is quiet, newest first, and not before', async ({ page }) => {
  const packs = packsOf(page);
  await page.clock.install();
  // However long the test takes, the reader is not quiet for five seconds.
  await page.addInitScript(() => {
    const reading = setInterval(() => dispatchEvent(new WheelEvent('wheel')), 1000);
    addEventListener('end-of-reading', () => clearInterval(reading));
  });
  await page.goto('./');
  await test.step('a chart, filters and neighbours need the catalogue alone', async () => {
    await expect(voteChart(page)).toBeVisible();
    await follow(page, '/paper/2502.18411?votes=40-');
    await expect(page.getByText('5 / 6')).toBeVisible();
    expect(packs).toEqual([]);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  });
  await page.evaluate(() => dispatchEvent(new Event('end-of-reading')));
  await expect
    .poll(async () => {
      await page.clock.fastForward(5000);
      return packs;
    })
    .toEqual(MONTHS);
});

test('who goes to the search field gets the texts', async ({ page }) => {
  const packs = packsOf(page);
  await page.goto('./');
  await searchField(page).focus();
  await expect.poll(() => packs).toEqual(MONTHS);
});

test.describe('where the reader saves data', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      const connection = Object.assign(new EventTarget(), { saveData: true, effectiveType: '4g' });
      Object.defineProperty(navigator, 'connection', { value: connection });
    });
  });

  test('the rest is offered with its size, and read at a press', async ({ page }) => {
    const packs = packsOf(page);
    await page.clock.install();
    await page.goto('./day/2025-04-08');
    await searchField(page).focus();
    await expect(papers(page).first()).toBeVisible();
    // The clock would end the wait for the storage.
    await expect.poll(() => heldFiles(page)).toContainEqual(expect.stringMatching(/^2025-04-08-/));
    await test.step('nothing fetches it by itself', async () => {
      await page.clock.fastForward('10:00');
      await page.getByRole('link', { name: '소개', exact: true }).last().click();
      await expect(page.getByText(/^전체 5일 가운데 1일.*읽은 것만 자동으로/)).toBeVisible();
      await expect(page.getByRole('button', { name: /^모두 저장 \(/ })).toBeEnabled();
      await page.getByRole('link', { name: /데이터 상태/ }).click();
      await expect(page.getByText('나머지를 자동으로 받지 않습니다.')).toBeVisible();
      await expect(page.getByText('아직 모두 읽지 않았습니다.')).toHaveCount(2);
      await expect(page.getByText('5일 가운데 0일 읽음')).toBeVisible();
      await expect(page.getByRole('button', { name: '받아 둔 파일 모두 지우기' })).toBeEnabled();
      await page.clock.fastForward('10:00');
      // Whatever the clock has set going asks before this.
      await page.evaluate(() => fetch('digests/index.json').then(() => null));
      await expect(page.getByText('5일 가운데 0일 읽음')).toBeVisible();
      expect(packs).toEqual([]);
    });
    await page.getByRole('button', { name: /^나머지 받기 \(0\.\d MB\)$/ }).click();
    await expect(page.getByText('5일 모두 읽음')).toBeVisible();
    await expect(page.getByText('읽지 못한 날이 없습니다.')).toBeVisible();
    await expect(page.getByText('나머지를 자동으로 받지 않습니다.')).toHaveCount(0);
    expect(packs).toEqual(MONTHS);
  });

  test('a question that needs the texts has them', async ({ page }) => {
    await test.step('an author’s page says what the co-authors wait for', async () => {
      await page.goto('./about');
      await follow(page, '/author/Kai%20Chen');
      await expect(page.getByText('논문을 모두 읽은 뒤에 알 수 있습니다.')).toBeVisible();
      await expect(page.getByRole('button', { name: /^나머지 받기 \(/ })).toBeVisible();
    });
    await follow(page, `/?q=${encodeURIComponent('확산 모델')}`);
    await expect(page).toHaveTitle(/^확산 모델/);
    expect(await settledSize(page)).toMatch(/^\d+편$/);
    await expect(size(page)).not.toHaveText('0편');
  });
});
