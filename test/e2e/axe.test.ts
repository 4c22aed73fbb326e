import { axeViolations } from './axeViolations';
import { authorField, papers } from './list';
import { SCREENS } from './screens';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of (404|500)/] });

test.slow();

for (const { name, path, shows, isNotice = false } of SCREENS) {
  test(`axe finds nothing wrong with ${name}, wide and narrow, light and dark`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByText(shows).first()).toBeVisible();
    // What was rendered at build must find itself as it was when the script takes it over.
    if (name === 'the timeline') await expect(page.getByRole('slider').first()).toBeVisible();
    // Rows repeat and axe takes its time with each: three stand for all.
    for (const rows of [papers(page), page.getByRole('row')]) {
      await rows.evaluateAll((all) => {
        for (const row of all.slice(3)) row.remove();
      });
    }
    // A notice looks the same at any width.
    for (const width of isNotice ? [390] : [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeViolations(page)).toEqual([]);
    }
    // The theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, 'html', ['color-contrast'])).toEqual([]);
  });
}

test('axe finds nothing wrong with open suggestions', async ({ page }) => {
  await page.goto('./');
  await authorField(page).fill('tang');
  await expect(page.getByRole('option', { name: 'Zhenheng Tang' })).toBeVisible();
  // React Aria hides the rest of the page meanwhile, which axe takes amiss.
  expect(await axeViolations(page, '[role="listbox"]')).toEqual([]);
});

test('axe finds nothing wrong with open filters on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./?votes=40-');
  await page.getByRole('button', { name: '필터 1개 적용 중' }).click();
  await expect(authorField(page)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('axe finds nothing wrong with a failure', async ({ page }) => {
  await page.route('**/digests/index.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
