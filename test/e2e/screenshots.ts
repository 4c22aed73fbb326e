import { join } from 'node:path';
import { expect, test } from './test';

const folder = join(import.meta.dirname, 'screenshots');

// Plates stand in for the pictures, which belong to their authors.
test.use({ viewport: { width: 1280, height: 800 }, allowedErrors: [/ERR_FAILED/] });

test('the timeline, for the README', async ({ page }) => {
  await page.route(/cdn-.*\.huggingface\.co/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('combobox', { name: '저자' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await page.screenshot({ path: join(folder, 'timeline.png') });
});
