import type { Page } from '@playwright/test';
import { size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

/** Goes to an address as a link inside the app does, without loading the page again. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

test('pasted arXiv and Hugging Face addresses lead to the paper’s own address', async ({
  page,
}) => {
  const pasted = [
    '2502.18411v2',
    'abs/2502.18411',
    'arXiv:2502.18411',
    'https://arxiv.org/abs/2502.18411',
    'https://arxiv.org/pdf/2502.18411v1.pdf',
    'https://huggingface.co/papers/2502.18411',
  ];
  await page.goto('./about');
  for (const text of pasted) {
    await follow(page, '/about');
    await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
    await follow(page, `/paper/${text}`);
    await expect(page).toHaveURL('./paper/2502.18411');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  }
  // Cold, too, where the host answers with 404.html.
  await page.goto('./paper/https://arxiv.org/pdf/2502.18411v1.pdf');
  await expect(page).toHaveURL('./paper/2502.18411');
  await expect(page).toHaveTitle(/^OmniAlign-V/);
});

test('a pasted link keeps its question and section', async ({ page }) => {
  await page.goto('./paper/abs/2502.18411?q=mllm#technical-details');
  await expect(page).toHaveURL('./paper/2502.18411?q=mllm#technical-details');
  await expect(page.getByRole('heading', { name: '기술 세부' })).toBeInViewport();
});

test('a paper no digest has listed says so and offers arXiv @subpath', async ({ page }) => {
  await page.goto('./paper/2501.99999');
  await expect(page.getByRole('heading', { name: '이 논문은 여기에 없습니다.' })).toBeVisible();
  await expect(page.getByText('arXiv 2501.99999 논문은')).toBeVisible();
  await expect(page.getByRole('link', { name: 'arXiv에서 열기' })).toHaveAttribute(
    'href',
    'https://arxiv.org/abs/2501.99999',
  );
  await expect(page).toHaveTitle('이 논문은 여기에 없습니다. · 하루논문');
});

test('a wrong address says what is wrong and leads home', async ({ page }) => {
  const wrong = [
    { path: 'paper/hello', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'paper/', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'paper/9913.00001', says: '논문 주소를 읽을 수 없습니다.' },
    { path: 'day/2025-02-30', says: '날짜 주소를 읽을 수 없습니다.' },
    { path: 'day/yesterday', says: '날짜 주소를 읽을 수 없습니다.' },
    { path: 'nothing/here', says: '없는 주소입니다' },
    { path: 'author/%E0%A4%A', says: '없는 주소입니다' },
  ];
  for (const { path, says } of wrong) {
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1, name: says })).toBeVisible();
    await expect(page).toHaveTitle(`${says} · 하루논문`);
  }
  await page.getByRole('link', { name: '타임라인으로' }).click();
  await expect(size(page)).toHaveText('112편');
});

test('an address that begins with two slashes opens the app all the same', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}/nothing/here`);
  await expect(page.getByRole('heading', { level: 1, name: '없는 주소입니다' })).toBeVisible();
});

// What counts as unreadable is a table in test/unit/question/address.test.ts.
test('an unreadable question counts as absent', async ({ page }) => {
  const search =
    '?q=&author=&votes=abc&from=2025-02-30&to=2025-13-01&sort=x&Q=mamba&utm_source=mail';
  await page.goto(`./${search}`);
  await expect(size(page)).toHaveText('112편');
  await expect(page.getByRole('list', { name: '적용된 필터' })).toBeHidden();
});
