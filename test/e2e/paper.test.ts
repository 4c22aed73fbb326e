import type { Page } from '@playwright/test';
import { follow } from './follow';
import { paperLink, papers, size, titles, topOf } from './list';
import { expect, test } from './test';

const OMNI = 'OmniAlign-V: Towards Enhanced Alignment of MLLMs with Human Preference';
const START = 'START: Self-taught Reasoner with Tools';
const SPARGE = 'SpargeAttn: Accurate Sparse Attention Accelerating Any Model Inference';

test('a listed paper opens, and the papers before and after it', async ({ page }) => {
  const nav = page.getByRole('navigation', { name: '목록에서 이동' });
  await page.goto('./?votes=40-');
  await test.step('under its own address and title', async () => {
    await paperLink(page, START).click();
    await expect(page).toHaveURL('./paper/2503.04625?votes=40-');
    await expect(page).toHaveTitle(`${START} · 하루논문`);
    await expect(page.getByRole('heading', { level: 1, name: START })).toBeVisible();
  });
  await test.step('previous and next follow the filtered list to its end', async () => {
    await expect(nav).toContainText('4 / 6');
    await nav.getByRole('link', { name: `다음 논문: ${OMNI}` }).click();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(nav).toContainText('5 / 6');
    await nav.getByRole('link', { name: `다음 논문: ${SPARGE}` }).click();
    await expect(page).toHaveURL('./paper/2502.18137?votes=40-');
    await expect(nav).toContainText('6 / 6');
    await expect(nav.getByRole('link', { name: '다음 논문' })).toHaveCount(0);
    await nav.getByRole('link', { name: `이전 논문: ${OMNI}` }).click();
    await expect(nav).toContainText('5 / 6');
  });
  await test.step('a term of its summary shows its topic and leads there, by press and by key', async () => {
    const term = page.getByRole('button', { name: '벤치마크', exact: true });
    const card = page.getByRole('dialog', { name: '벤치마크' });
    await term.click();
    await expect(card).toContainText('4편');
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(term).toBeFocused();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link', { name: '주제 자세히 보기' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '벤치마크' })).toBeVisible();
    await expect(card).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  await test.step('its topics say how many papers they have, and lead there', async () => {
    const topics = page.getByRole('region', { name: '주제' });
    await expect(topics.getByRole('link')).toHaveCount(6);
    await topics.getByRole('link', { name: '멀티모달 13' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '멀티모달' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  await test.step('a paper shows its day, rank, votes, authors and sections', () => showsAll(page));
  await test.step('an author of a paper leads to the author’s page', async () => {
    await page.getByRole('link', { name: 'Kai Chen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kai Chen' })).toBeVisible();
  });
  await test.step('Back leads to the last neighbour, and then to the list', async () => {
    await page.goBack();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.goBack();
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('the neighbours of a search follow its order', async () => {
    await follow(page, '/?q=mamba');
    await expect(size(page)).toHaveText('5편');
    await paperLink(page, 'LaTIM').click();
    await expect(nav).toContainText('1 / 5');
    await expect(nav.getByRole('link', { name: '다음 논문: Mamba as a Bridge' })).toBeVisible();
  });
  await test.step('related papers come with what they share, and more of them at one address', async () => {
    const related = page.getByRole('region', { name: '함께 볼 논문' });
    await expect(related.getByRole('listitem')).toHaveCount(6);
    await expect(related.getByRole('listitem').first()).toContainText('맘바');
    await related.getByRole('link', { name: '비슷한 논문 더 보기' }).click();
    await expect(page).toHaveURL(/\/related\?ids=2502\.\d+$/);
    await expect(size(page)).toHaveText('30편');
    await expect(papers(page)).toHaveCount(30);
  });
  await test.step('a paper that is not in its list has the neighbours of the whole archive', async () => {
    await follow(page, '/paper/2502.18137?author=Bo+Li');
    await expect(page).toHaveTitle(/^SpargeAttn/);
    await expect(nav).toContainText('2 / 22');
  });
});

async function showsAll(page: Page): Promise<void> {
  const listed = page.getByRole('list', { name: '실린 날' });
  await expect(listed).toHaveText('53투표 532025. 2. 26.22편 중 1위arXiv 2502.18411');
  await expect(page.getByRole('link', { name: 'Kai Chen' })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText([
    '저자',
    '새로운 점',
    '기술 세부',
    '성능',
    '주제',
    '이 자료에 대하여',
  ]);
  await page.getByTitle('더 보기').click();
  for (const { name, href } of [
    { name: 'arXiv에서 읽기', href: 'https://arxiv.org/abs/2502.18411' },
    { name: 'PDF', href: 'https://arxiv.org/pdf/2502.18411' },
    { name: 'Hugging Face', href: 'https://huggingface.co/papers/2502.18411' },
  ]) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
  }
}

test('a paper opens at its top, and Back finds its list at the place where it was left', async ({
  page,
}) => {
  for (const { list, path, opens, count } of [
    {
      list: 'a filtered list',
      path: './?votes=-20',
      opens: () => page.goto('./?votes=-20'),
      count: 89,
    },
    {
      list: 'the archive list',
      path: './',
      opens: () => page.getByLabel('최대 투표').fill(''),
      count: 112,
    },
  ]) {
    await test.step(list, async () => {
      await opens();
      await expect(page).toHaveURL(path);
      await expect(papers(page)).toHaveCount(count);
      const link = titles(page)
        .getByRole('link')
        .nth(count - 5);
      const title = await link.innerText();
      await link.scrollIntoViewIfNeeded();
      const top = await topOf(link);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
      await link.click();
      const heading = page.getByRole('heading', { level: 1, name: title });
      await expect(heading).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await expect(page).toHaveURL(path);
      await expect(size(page)).toHaveText(`${count}편`);
      await expect.poll(() => topOf(link)).toBeCloseTo(top, 0);
    });
  }
  await test.step('though the paper was loaded again meanwhile', async () => {
    const last = titles(page).getByRole('link').nth(107);
    const top = await topOf(last);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.goBack();
    await expect.poll(() => topOf(last)).toBeCloseTo(top, 0);
  });
  await test.step('once more after going forward', async () => {
    const last = titles(page).getByRole('link').nth(107);
    const top = await topOf(last);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.goBack();
    await expect.poll(() => topOf(last)).toBeCloseTo(top, 0);
  });
});
