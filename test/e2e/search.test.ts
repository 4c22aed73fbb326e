import { follow } from './follow';
import { paperLink, papers, searchField, settledSize, size, titles, topOf } from './list';
import { expect, test } from './test';

const LAST_DAY = 'Zebra: In-Context and Generative Pretraining';

test.use({ allowedErrors: [/status of 404/] });

test('words find papers, and Back undoes the search', async ({ page }) => {
  await page.goto('./');
  await test.step('Back from a word typed in several pauses returns to the list as it was', async () => {
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
  await test.step('from another screen it goes to the list, and Back to where it was typed', async () => {
    await paperLink(page, LAST_DAY).click();
    await expect(page).toHaveTitle(/^Zebra/);
    await searchField(page).fill('mamba');
    await expect(page).toHaveURL('./?q=mamba');
    await expect(size(page)).toHaveText('5편');
    await page.goBack();
    await expect(page).toHaveURL(/\/paper\/[\d.]+$/);
    await expect(page).toHaveTitle(/^Zebra/);
    await expect(searchField(page)).toHaveValue('');
  });
  await test.step('words in Korean and English find some papers, the best first', async () => {
    for (const { typed, first } of [
      { typed: '확산 모델', first: /Diffusion|DART/ },
      { typed: 'omnialign', first: /^OmniAlign-V/ },
      { typed: 'Farre', first: /^SmolVLM/ },
      { typed: '양자화', first: /Quanti[sz]|Quant/ },
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
  await test.step('matched words are marked, the particle after them is not', async () => {
    const marks = papers(page).locator('mark', { hasText: '양자화' });
    await expect(marks.first()).toBeVisible();
    expect(new Set(await marks.allTextContents())).toEqual(new Set(['양자화']));
  });
  await test.step('a word that no paper contains finds nothing, and the page says so', async () => {
    await searchField(page).fill('없는말씀');
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
    await expect(size(page)).toHaveText('0편');
  });
  await test.step('Enter asks at once', async () => {
    await searchField(page).fill('mamba');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL('./?q=mamba');
    await expect(size(page)).toHaveText('5편');
  });
  await test.step('each search that ended with Enter is a step back', async () => {
    await searchField(page).fill('omnialign');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL('./?q=omnialign');
    await page.goBack();
    await expect(page).toHaveURL('./?q=mamba');
  });
});

const WITHOUT_TEXT = ['최신순', '투표순', '주별 투표순', '월별 투표순', '연도별 투표순'];

test('a list says in which order its words ask for it', async ({ page }) => {
  const heading = page.getByRole('main').locator('p');
  await test.step('of words alone that order is the one of the list', async () => {
    await page.goto(`./?q=${encodeURIComponent('인기 논문')}`);
    await expect(size(page)).toHaveText('112편');
    await expect(titles(page).first()).toContainText('SmolVLM');
    await expect(heading.getByText('투표순', { exact: true })).toBeVisible();
    await expect(page.getByLabel('정렬')).toHaveValue('votes');
  });
  await test.step('of words to look for, that of the nearest papers', async () => {
    await follow(page, `/?q=${encodeURIComponent('최신 모델')}`);
    await expect(page.getByText('관련도순 · 최근 것 먼저', { exact: true })).toBeVisible();
    await page.getByLabel('정렬').selectOption('투표순');
    await expect(heading.getByText('투표순', { exact: true })).toBeVisible();
  });
});

test('a search has its order, and keeps the filters that are on', async ({ page }) => {
  await page.goto('./?q=mamba');
  const order = page.getByLabel('정렬');
  await test.step('relevance comes first, until the reader orders by day or votes', async () => {
    await expect(order).toHaveValue('relevance');
    await expect(order.getByRole('option')).toHaveText([...WITHOUT_TEXT, '관련도순']);
    await expect(titles(page).first()).toContainText('LaTIM');
    await order.selectOption('최신순');
    await expect(page).toHaveURL('./?q=mamba&sort=day');
    await expect(titles(page).first()).toContainText('One-Minute Video Generation');
  });
  await test.step('the clear button empties the field and stays at it', async () => {
    await page.getByLabel('최소 투표').fill('40');
    await expect(page).toHaveURL('./?q=mamba&votes=40-&sort=day');
    await page.getByRole('button', { name: '검색어 지우기' }).click();
    await expect(page).toHaveURL('./?votes=40-');
    await expect(size(page)).toHaveText('6편');
    await expect(searchField(page)).toHaveValue('');
    await expect(searchField(page)).toBeFocused();
  });
  await test.step('relevance is offered only where there is a text', async () => {
    await expect(order.getByRole('option')).toHaveText(WITHOUT_TEXT);
  });
  await test.step('a list that is not by day gives each paper its day', async () => {
    await order.selectOption('투표순');
    await expect(page).toHaveURL('./?votes=40-&sort=votes');
    await expect(titles(page)).toContainText([/^SmolVLM/, /^One-Minute Video/, /^OmniAlign-V/]);
    const third = page.getByRole('article', { name: 'OmniAlign-V' });
    await expect(third).toContainText('2025. 2. 26.');
  });
  await test.step('the order by votes has groups of weeks, months and years', async () => {
    await order.selectOption('월별 투표순');
    await expect(page).toHaveURL('./?votes=40-&sort=votes-month');
    const periods = page.locator('[data-list]').getByRole('heading', { level: 2 });
    await expect(periods).toHaveText(['2025년 4월', '2025년 3월', '2025년 2월']);
    await expect(titles(page).first()).toContainText('SmolVLM');
    await order.selectOption('주별 투표순');
    await expect(periods.first()).toHaveText('2025. 4. 7. – 2025. 4. 13.');
    await expect(periods.first().getByRole('link')).toHaveAttribute('href', /\/week\/2025-W15\?/);
    await order.selectOption('연도별 투표순');
    await expect(periods).toHaveText(['2025']);
    await order.selectOption('투표순');
    await expect(periods.first()).not.toHaveText('2025');
  });
  await test.step('a search keeps the filters that are on', async () => {
    await searchField(page).fill('mamba');
    await expect(page).toHaveURL(/q=mamba&votes=40-/);
    await expect(titles(page)).toContainText(['One-Minute Video Generation']);
  });
});
