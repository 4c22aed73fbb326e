import { join } from 'node:path';
import { expect, test } from './test';

const folder = join(import.meta.dirname, 'screenshots');

// Plates stand in for the pictures, which belong to their authors.
test.use({ allowedErrors: [/ERR_FAILED|status of 404/] });

for (const { name, path, width, height, colorScheme } of [
  { name: 'timeline', path: './', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'paper', path: './paper/2504.05298', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'timeline-phone', path: './', width: 390, height: 844, colorScheme: 'light' },
  { name: 'paper-phone', path: './paper/2504.05298', width: 390, height: 844, colorScheme: 'dark' },
] as const) {
  test(`${name}, for the README`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.route(/cdn-.*\.huggingface\.co/, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByText('One-Minute Video Generation').first()).toBeVisible();
    await expect(page.getByRole('combobox', { name: '검색' })).toBeVisible();
    if (width > 1000) await expect(page.getByRole('combobox', { name: '저자' })).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeHidden();
    await expect(page.locator('html[data-font=here]')).toBeAttached();
    await page.screenshot({ path: join(folder, `${name}.png`) });
  });
}
