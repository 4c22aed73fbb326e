import { axeViolations } from './axeViolations';
import { papers, searchField, size } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

for (const [width, wider] of [
  [390, 70],
  [834, 100],
  [1440, 300],
] as const) {
  test(`at ${width} pixels the field has room for a sentence while its panel is open`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./about');
    const form = page.locator('form', { has: searchField(page) });
    const edges = () =>
      form.evaluate((field) => {
        const { left, right } = field.getBoundingClientRect();
        return [left, right] as const;
      });
    await expect(searchField(page)).toHaveRole('combobox');
    const [left, right] = await edges();
    await searchField(page).click();
    await expect(page.getByText('이렇게도 찾을 수 있습니다')).toBeVisible();
    const [wideLeft, wideRight] = await edges();
    expect(left - wideLeft).toBeGreaterThan(wider);
    expect(wideLeft).toBeGreaterThanOrEqual(0);
    expect(Math.abs(wideRight - right)).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await expect(page.getByText('이렇게도 찾을 수 있습니다')).toHaveCount(0);
    expect(await edges()).toEqual([left, right]);
  });
}

test('the search field suggests', async ({ page }) => {
  const groups = page.getByRole('listbox').getByRole('group');
  const help = page.getByText('이렇게도 찾을 수 있습니다');
  await page.goto('./about');
  await test.step('authors, by the arrow keys and Enter', async () => {
    await searchField(page).focus();
    await page.keyboard.type('farr');
    const author = page.getByRole('option', { name: /^Miquel Farré\s*1편$/ });
    await expect(author).toBeVisible();
    await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');
    for (let presses = 0; presses < 12; presses++) {
      if ((await author.getAttribute('aria-selected')) === 'true') break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(author).toHaveAttribute('aria-selected', 'true');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./?author=Miquel+Farr%C3%A9');
    await expect(size(page)).toHaveText('1편');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(papers(page).locator('mark')).toHaveText(['Miquel Farré']);
  });
  await test.step('a chosen one replaces the letters that led to it: Back leads to the start', async () => {
    await page.goBack();
    await expect(page).toHaveURL('./about');
    await expect(searchField(page)).toHaveValue('');
  });
  await test.step('after author: they complete the name, which becomes a filter', async () => {
    await searchField(page).fill('video author:farr');
    await page.getByRole('option', { name: /^Miquel Farré/ }).click();
    await expect(page).toHaveURL('./?q=video&author=Miquel+Farr%C3%A9');
    await page.goBack();
    await expect(page).toHaveURL('./about');
  });
  await test.step('axe finds nothing wrong with it, wide and narrow, light and dark', async () => {
    for (const { width, colorScheme } of [
      { width: 1440, colorScheme: 'light' },
      { width: 390, colorScheme: 'dark' },
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await searchField(page).fill('');
      await searchField(page).click();
      await expect(help).toBeVisible();
      // The list below changes with what is typed, its heading with it.
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      expect(await axeViolations(page)).toEqual([]);
      await searchField(page).fill('vi');
      await expect(page.getByRole('listbox', { name: '검색 제안' })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      // The list below changes with what is typed, its heading with it.
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      expect(await axeViolations(page)).toEqual([]);
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(across).toBeLessThanOrEqual(width);
    }
    await expect(groups.nth(0)).toHaveAccessibleName('검색어');
    await expect(groups.nth(1)).toHaveAccessibleName('저자');
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  await test.step('Escape closes them first, and clears the text then', async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(searchField(page)).toHaveValue('vi');
    await page.keyboard.press('Escape');
    await expect(searchField(page)).toHaveValue('');
  });
  await test.step('papers, from which Back returns to the typed question', async () => {
    await searchField(page).fill('smolvlm');
    await expect(groups).toHaveCount(1);
    await expect(groups).toHaveAccessibleName('논문');
    await page.getByRole('option', { name: /^SmolVLM/ }).click();
    await expect(page).toHaveTitle(/^SmolVLM/);
    await page.goBack();
    await expect(page).toHaveURL(/q=smolvlm/);
    await expect(papers(page).first()).toBeVisible();
  });
  await test.step('recent questions on the next visit, until they are cleared', async () => {
    const recent = page.getByRole('listbox').getByRole('option');
    const clear = page.getByRole('button', { name: '최근 검색 지우기' });
    for (const text of ['mamba', 'diffusion']) {
      await searchField(page).fill(text);
      await searchField(page).press('Enter');
      await expect(page).toHaveURL(`./?q=${text}`);
    }
    await page.goto('./about');
    await searchField(page).click();
    await expect(recent).toHaveText(['diffusion', 'mamba', 'smolvlm']);
    await page.keyboard.press('Tab');
    await expect(clear).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(recent).toHaveCount(0);
    await searchField(page).fill('m');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(page.getByRole('option', { name: 'mamba', exact: true })).toHaveCount(0);
    await searchField(page).fill('');
    await clear.click();
    await expect(searchField(page)).toBeFocused();
    await expect(recent).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('haru:recent'))).toBe('[]');
  });
});
