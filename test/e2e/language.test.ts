import { size } from './list';
import { expect, test } from './test';

const ENGLISH_FIELDS = [
  { role: 'combobox', name: 'Search' },
  { role: 'textbox', name: 'Min votes' },
  { role: 'textbox', name: 'Max votes' },
  { role: 'combobox', name: 'Author' },
  { role: 'combobox', name: 'Order' },
] as const;

test('the switch changes the language of every screen', async ({ page }) => {
  const english = page.getByRole('button', { name: 'English' });
  await page.goto('./?votes=40-');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await test.step('to English, with the names of the fields', async () => {
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(size(page)).toHaveText('6 papers');
    await expect(
      page.getByRole('button', { name: 'Remove filter: 40 votes or more' }),
    ).toBeVisible();
    for (const { role, name } of ENGLISH_FIELDS) {
      await expect(page.getByRole(role, { name, exact: true })).toBeVisible();
    }
    for (const name of ['From', 'To']) {
      await expect(page.getByLabel(name, { exact: true })).toBeVisible();
    }
  });
  await test.step('back to Korean, and keeps the question', async () => {
    await page.getByRole('button', { name: '한국어' }).click();
    await expect(size(page)).toHaveText('6편');
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('and is kept over a reload', async () => {
    await english.click();
    await expect(size(page)).toHaveText('6 papers');
    await page.reload();
    await expect(size(page)).toHaveText('6 papers');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
  await test.step('and on the page of a paper', async () => {
    await page.getByRole('article', { name: 'SmolVLM' }).getByRole('heading').click();
    await expect(page.getByRole('heading', { name: 'What’s new' })).toBeVisible();
    await expect(page).toHaveTitle(/^SmolVLM.* · Haru Papers$/);
  });
});

test.describe('in a browser that speaks English', () => {
  test.use({ locale: 'en-GB' });

  test('so does the page, and the switch works even where storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('./?votes=40-');
    await expect(size(page)).toHaveText('6 papers');
    await page.getByRole('button', { name: '한국어' }).click();
    await expect(size(page)).toHaveText('6편');
  });
});
