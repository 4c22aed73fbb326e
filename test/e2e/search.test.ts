import { paperLink, papers, searchField, settledSize, size, titles, topOf } from './list';
import { expect, test } from './test';

const LAST_DAY = 'Zebra: In-Context and Generative Pretraining';

test('words in Korean and English find some papers, the best first', async ({ page }) => {
  await page.goto('./');
  for (const { typed, first } of [
    { typed: '양자화', first: /Quanti[sz]|Quant/ },
    { typed: '확산 모델', first: /Diffusion|DART/ },
    { typed: 'omnialign', first: /^OmniAlign-V/ },
    { typed: 'Farre', first: /^SmolVLM/ },
  ]) {
    await searchField(page).fill(typed);
    await expect(page).toHaveURL(`./?${new URLSearchParams({ q: typed })}`);
    await expect(titles(page).first()).toHaveText(first);
    await expect(size(page)).not.toHaveText('112편');
    // The scan answers first; the index adds to it.
    const all = Number.parseInt(await settledSize(page), 10);
    await expect(papers(page)).toHaveCount(all);
    expect(all).toBeLessThan(60);
    await expect(page).toHaveTitle(`${typed} · 하루논문`);
  }
});

test('matched words are marked, the particle after them is not', async ({ page }) => {
  await page.goto('./?q=양자화');
  const marks = papers(page).locator('mark', { hasText: '양자화' });
  await expect(marks.first()).toBeVisible();
  expect(new Set(await marks.allTextContents())).toEqual(new Set(['양자화']));
});

test('a word that no paper contains finds nothing, and the page says so', async ({ page }) => {
  await page.goto('./');
  await searchField(page).fill('없는말씀');
  await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
  await expect(size(page)).toHaveText('0편');
});

test('the clear button empties the field, shows everything and stays at the field', async ({
  page,
}) => {
  await page.goto('./?q=mamba');
  await expect(size(page)).toHaveText('5편');
  await page.getByRole('button', { name: '검색어 지우기' }).click();
  await expect(size(page)).toHaveText('112편');
  await expect(page).toHaveURL('./');
  await expect(searchField(page)).toHaveValue('');
  await expect(searchField(page)).toBeFocused();
});

test('Enter asks at once', async ({ page }) => {
  await page.goto('./');
  await searchField(page).fill('mamba');
  await searchField(page).press('Enter');
  await expect(page).toHaveURL('./?q=mamba');
  await expect(size(page)).toHaveText('5편');
});

test('a search keeps the filters that are on', async ({ page }) => {
  await page.goto('./?from=2025-03-07');
  await searchField(page).fill('mamba');
  await expect(page).toHaveURL('./?q=mamba&from=2025-03-07');
  await expect(size(page)).toHaveText('4편');
});

test.describe('from another screen', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('a search goes to the list, and Back to where it was typed', async ({ page }) => {
    await page.goto('./paper/2502.18411');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await searchField(page).fill('mamba');
    await expect(page).toHaveURL('./?q=mamba');
    await expect(size(page)).toHaveText('5편');
    await page.goBack();
    await expect(page).toHaveURL('./paper/2502.18411');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(searchField(page)).toHaveValue('');
  });
});

test('Back from a word typed in several pauses returns to the list as it was', async ({ page }) => {
  await page.goto('./');
  await paperLink(page, LAST_DAY).scrollIntoViewIfNeeded();
  const top = await topOf(paperLink(page, LAST_DAY));
  for (const typed of ['m', 'mam', 'mamba']) {
    await searchField(page).fill(typed);
    await expect(page).toHaveURL(`./?q=${typed}`);
  }
  await expect(size(page)).toHaveText('5편');
  await page.goBack();
  await expect(page).toHaveURL('./');
  await expect(searchField(page)).toHaveValue('');
  await expect(papers(page)).toHaveCount(112);
  await expect.poll(() => topOf(paperLink(page, LAST_DAY))).toBeCloseTo(top, 0);
});
