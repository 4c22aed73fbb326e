import type { Page } from '@playwright/test';
import { parseDay } from '../../src/digest/day';
import { changeManifest } from './changeManifest';
import { follow } from './follow';
import { papers } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

test('a paper is printed alone, with where it came from, and a day whole', async ({ page }) => {
  await page.goto('./paper/2502.18411');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const width of [1440, 1000]) {
    await test.step(`a paper, from a window of ${width}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expect(papers(page).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('button', { name: '링크 복사' })).toBeHidden();
      const printed = await page
        .getByRole('link', { name: /^arXiv/ })
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toContain('https://arxiv.org/abs/2502.18411');
      const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
      expect(ink).toBe('rgb(27, 26, 24)');
    });
  }
  await test.step('its day', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: '2025. 2. 26.' }).click();
    await expect(papers(page)).toHaveCount(22);
    await page.emulateMedia({ media: 'print' });
    await expect(papers(page).filter({ visible: true })).toHaveCount(22);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const cut = await papers(page).evaluateAll(
      (all) =>
        all
          .flatMap((row) => [...row.querySelectorAll('p')])
          .filter((text) => text.scrollHeight > text.clientHeight + 2).length,
    );
    expect(cut).toBe(0);
  });
});

test('the archive prints what is shown of it, on no blank page', async ({ page }) => {
  // Days that no file holds: they are as far below the screen as those of a long archive.
  await changeManifest(page, (manifest) => {
    const older = Array.from({ length: 300 }, (_, n) => {
      const day = parseDay(new Date(Date.UTC(2024, 0, 1 - n)).toISOString().slice(0, 10));
      const [newest] = manifest.days;
      if (!newest || !day) throw new Error('expected a day');
      return { ...newest, hash: 'aaaaaaaa', day };
    });
    return { ...manifest, days: [...manifest.days, ...older] };
  });
  // The page that the build made of the newest day knows the number of papers.
  await page.goto('./list');
  await follow(page, '/');
  await expect(papers(page).first()).toBeVisible();
  const shown = await papers(page).count();
  const pages = await printedPages(page);
  // A page holds five rows and more; the last one may hold the footer alone.
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(Math.ceil(shown / 5) + 1);
});

/** How many pages of A4 the browser prints. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the library prints its papers with their notes, and no controls', async ({ page }) => {
  await page.goto('./paper/2502.18411');
  await page.getByRole('textbox', { name: '메모' }).fill('세미나에서 읽기');
  await follow(page, '/library');
  await expect(papers(page)).toHaveCount(1);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(papers(page)).toBeVisible();
    await expect(papers(page)).toContainText('세미나에서 읽기');
    for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const) {
      await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
    }
  }
});
