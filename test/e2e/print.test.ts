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
