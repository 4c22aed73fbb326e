import { axeViolations } from './axeViolations';
import { papers, searchField, size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('the arrow keys go through the suggestions, Enter takes one', async ({ page }) => {
  await page.goto('./');
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
});

test('a suggested paper opens, and Back returns to the typed question', async ({ page }) => {
  await page.goto('./');
  await searchField(page).fill('omnialign');
  await page.getByRole('option', { name: /^OmniAlign-V/ }).click();
  await expect(page).toHaveTitle(/^OmniAlign-V/);
  await page.goBack();
  await expect(page).toHaveURL('./?q=omnialign');
  await expect(papers(page).first()).toBeVisible();
});

test('a question is offered again on the next visit, until recent questions are cleared', async ({
  page,
}) => {
  await page.goto('./');
  await searchField(page).fill('mamba');
  await searchField(page).press('Enter');
  await expect(size(page)).toHaveText('5편');
  await page.goto('./');
  await searchField(page).click();
  await expect(page.getByRole('option', { name: 'mamba' })).toBeVisible();
  await page.getByRole('button', { name: '최근 검색 지우기' }).click();
  await expect(page.getByRole('option', { name: 'mamba' })).toHaveCount(0);
  await page.reload();
  await searchField(page).click();
  await expect(page.getByText('이렇게도 찾을 수 있습니다')).toBeVisible();
  await expect(page.getByRole('option', { name: 'mamba' })).toHaveCount(0);
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const) {
  test(`axe finds nothing wrong with open suggestions, ${width} ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./?from=2025-04-08');
    await expect(papers(page).first()).toBeVisible();
    await searchField(page).click();
    await expect(page.getByText('이렇게도 찾을 수 있습니다')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await searchField(page).fill('vi');
    await expect(page.getByRole('listbox', { name: '검색 제안' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
    const across = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(across).toBeLessThanOrEqual(width);
  });
}
