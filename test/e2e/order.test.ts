import { searchField, size, titles } from './list';
import { expect, test } from './test';

test('the whole archive can be read by votes', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('정렬').selectOption('투표순');
  await expect(page).toHaveURL('./?sort=votes');
  await expect(size(page)).toHaveText('112편');
  await expect(titles(page).first()).toContainText('SmolVLM');
  await expect(titles(page).nth(1)).toContainText('One-Minute Video Generation');
  await expect(titles(page).nth(2)).toContainText('OmniAlign-V');
});

test('a search is ordered by relevance until the reader orders it by day', async ({ page }) => {
  await page.goto('./?q=mamba');
  await expect(page.getByLabel('정렬')).toHaveValue('relevance');
  await expect(titles(page).first()).toContainText('LaTIM');
  await page.getByLabel('정렬').selectOption('최신순');
  await expect(page).toHaveURL('./?q=mamba&sort=day');
  await expect(titles(page).first()).toContainText('One-Minute Video Generation');
});

test('relevance is offered only where there is a text', async ({ page }) => {
  await page.goto('./');
  const orders = page.getByLabel('정렬').getByRole('option');
  await expect(orders).toHaveText(['최신순', '투표순']);
  await searchField(page).fill('mamba');
  await expect(orders).toHaveText(['최신순', '투표순', '관련도순']);
});

test('a list that is not by day gives each paper its day', async ({ page }) => {
  await page.goto('./?sort=votes');
  const first = page.getByRole('article', { name: 'OmniAlign-V' });
  await expect(first).toContainText('2025. 2. 26.');
  await expect(first).toContainText('1위');
});
