import { expect, test } from './test';

const ENGLISH_FIELDS = [
  { role: 'combobox', name: 'Search' },
  { role: 'textbox', name: 'Min votes' },
  { role: 'textbox', name: 'Max votes' },
  { role: 'combobox', name: 'Author' },
  { role: 'combobox', name: 'Order' },
] as const;

test('the switch to English is kept over a reload and on every screen', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('status')).toHaveText('112 papers');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('112 papers');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('article', { name: 'SmolVLM' }).getByRole('heading').click();
  await expect(page.getByRole('heading', { name: 'What’s new' })).toBeVisible();
  await expect(page).toHaveTitle(/^SmolVLM.* · Haru Papers$/);
});

test('the fields have English names', async ({ page }) => {
  await page.goto('./?votes=40-');
  await page.getByRole('button', { name: 'English' }).click();
  for (const { role, name } of ENGLISH_FIELDS) {
    await expect(page.getByRole(role, { name, exact: true })).toBeVisible();
  }
  for (const name of ['From', 'To']) {
    await expect(page.getByLabel(name, { exact: true })).toBeVisible();
  }
});

test('the switch leads back to Korean and keeps the question', async ({ page }) => {
  await page.goto('./?votes=40-');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('status')).toHaveText('6 papers');
  await expect(page.getByRole('button', { name: 'Remove filter: 40 votes or more' })).toBeVisible();
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.getByRole('status')).toHaveText('6편');
  await expect(page).toHaveURL('./?votes=40-');
});

for (const { locale, says } of [
  { locale: 'en-GB', says: '6 papers' },
  { locale: 'ko', says: '6편' },
  { locale: 'ja-JP', says: '6 papers' },
]) {
  test.describe(`in a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test(`the page says ${says}`, async ({ page }) => {
      await page.goto('./?votes=40-');
      await expect(page.getByRole('status')).toHaveText(says);
    });
  });
}

test('where storage is blocked the switch still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('status')).toHaveText('112 papers');
});
