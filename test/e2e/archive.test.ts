import type { Locator } from '@playwright/test';
import { sizeOf } from '../../src/digest/archiveSize';
import { parseManifest } from '../../src/digest/manifestFile';
import { openWithoutScript } from './holdScript';
import { papers, searchField, size } from './list';
import { belowHeader } from './manyDays';
import { recordShifts, sumOfShifts } from './shifts';
import { expect, test } from './test';

// Runs where DIGESTS_DIR names a folder: what holds whatever digests are in it.

// Wide enough for the sidebar.
test.use({ viewport: { width: 1700, height: 800 } });

test('an archive of any size is listed and searched @archive', async ({ page }) => {
  const index = parseManifest(await (await page.request.get('./digests/index.json')).json());
  const { papers: total } = sizeOf(index?.days ?? [], index?.repeats ?? null);
  const middle = index?.days[Math.floor(index.days.length / 2)]?.day;
  const atHeader = async (section: Locator) => {
    await expect(section.getByRole('article')).not.toHaveCount(0);
    await expect
      .poll(async () => Math.abs(await belowHeader(page, section)))
      .toBeLessThanOrEqual(1);
  };
  await page.goto(`./#day-${middle}`);
  await test.step('an address leads to a day in its middle', async () => {
    await atHeader(page.locator(`[data-day="${middle}"]`));
  });
  await page.getByRole('banner').getByRole('link').first().click();
  await test.step('it opens on its newest day, and counts all of it', async () => {
    await expect(size(page)).toHaveText(`${total?.toLocaleString('ko')}편`);
    await expect(papers(page).first()).toBeVisible();
  });
  await test.step('it stands in a bounded number of elements', async () => {
    for (let step = 0; step < 10; step++) await page.mouse.wheel(0, 4000);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(6000);
  });
  await test.step('its oldest day opens from the list of days', async () => {
    const days = page.getByRole('navigation', { name: '날짜 목록' });
    await expect(days.getByRole('link').first()).toBeVisible();
    // A long archive folds its older months.
    const months = days.locator('details');
    if ((await months.count()) > 0) await months.last().locator('summary').click();
    await days.getByRole('link').last().click();
    await atHeader(page.locator('[data-day]').last());
  });
  await test.step('it is read to its end and searched', async () => {
    await searchField(page).fill('model');
    await expect(page).toHaveURL('./?q=model');
    await expect(papers(page).first()).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeHidden();
  });
});

test('the page of a day is taken over as it is, and then shows the days around it @archive', async ({
  page,
}) => {
  await recordShifts(page);
  const index = parseManifest(await (await page.request.get('./digests/index.json')).json());
  const days = (index?.days ?? []).map(({ day }) => day);
  const middle = days[Math.floor(days.length / 2)];
  const release = await openWithoutScript(page, `./day/${middle}/`);
  const title = await papers(page).locator('h2').first().elementHandle();
  release();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const sidebar = page.getByRole('navigation', { name: '날짜 목록' });
  await expect(sidebar.locator('[aria-current]')).toBeVisible();
  await expect(page.getByLabel('시작일')).toHaveAttribute('min', days.at(-1) ?? '');
  expect(await title?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await sumOfShifts(page)).toBeLessThan(0.02);
});
