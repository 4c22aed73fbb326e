import type { Page } from '@playwright/test';
import { follow } from './follow';
import { runInWorker } from './inWorker';
import { paperLink, papers, searchField, size } from './list';
import { expect, test } from './test';

const WORKER = '**/assets/worker-*.js';
const TEXT_MODULE = '**/assets/textModule-*.js';
const STOPPED = '검색 기능이 멈췄습니다';

/** Whoever asks the worker just now starts it anew, too, and takes the button away. */
async function tryAgain(page: Page, count: string): Promise<void> {
  await expect(async () => {
    const retry = page.getByRole('button', { name: '다시 시도' });
    if (await retry.isVisible()) await retry.click({ timeout: 1000 });
    await expect(size(page)).toHaveText(count, { timeout: 2000 });
  }).toPass();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

test.use({ allowedErrors: [/status of 404|ERR_/] });

test('every screen without the search worker says so and works at the second try', async ({
  page,
}) => {
  const alert = page.getByRole('alert');
  const broken = { body: 'throw new Error("broken")', contentType: 'text/javascript' };
  let fault: { body: string; contentType: string } | { status: number } = broken;
  await test.step('a worker that throws while it starts says so', async () => {
    await page.context().route(WORKER, (route) => route.fulfill(fault));
    await page.goto('./?q=mamba');
    await expect(alert).toContainText(STOPPED);
  });
  // The route stays: a worker may start at any moment.
  fault = { status: 404 };
  await test.step('days and papers are read without the search worker', async () => {
    await follow(page, '/day/2025-02-26');
    await expect(papers(page)).toHaveCount(22);
    await paperLink(page, 'OmniAlign-V').click();
    await expect(page.getByRole('heading', { name: '기술 세부' })).toBeVisible();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  const screens = [
    { path: '/authors', count: '815명' },
    { path: '/author/Bo%20Li', count: '3편' },
    { path: '/?votes=40-', count: '6편' },
    { path: '/?q=mamba', count: '5편' },
  ];
  for (const { path } of screens) {
    await test.step(`${path} says so`, async () => {
      await follow(page, '/about');
      await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
      await expect(alert).toHaveCount(0);
      await follow(page, path);
      await expect(page).toHaveURL(`.${path}`);
      await expect(alert).toContainText(STOPPED);
    });
  }
  await page.context().route(TEXT_MODULE, (route) => route.fulfill({ status: 404 }));
  await page.context().unroute(WORKER);
  for (const { path, count } of screens) {
    if (path.includes('q=')) {
      await test.step('a search says so where the code for texts does not come', async () => {
        await follow(page, path);
        await expect(alert).toContainText(STOPPED);
      });
      await page.context().unroute(TEXT_MODULE);
    }
    await test.step(`${path} works at the second try`, async () => {
      await follow(page, path);
      await expect(page).toHaveURL(`.${path}`);
      await tryAgain(page, count);
    });
  }
});

test('where the code that finds authors does not come, the texts name them, and their list comes at the second try', async ({
  page,
}) => {
  const alert = page.getByRole('alert');
  await page
    .context()
    .route('**/assets/authorsModule-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?author=Bo+Li');
  await expect(size(page)).toHaveText('3편');
  await test.step('words are completed without them', async () => {
    await follow(page, '/about');
    // Before it the words join the author, of whom no paper has them.
    await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
    await searchField(page).fill('확산');
    await expect(page.getByRole('option', { name: /^확산 모델/ }).first()).toBeVisible();
  });
  await follow(page, '/author/Bo%20Li');
  await expect(page.getByRole('complementary', { name: '함께 쓴 저자' })).toContainText(STOPPED);
  await follow(page, '/authors');
  await expect(alert).toContainText(STOPPED);
  await page.context().unroute('**/assets/authorsModule-*.js');
  await tryAgain(page, '815명');
});

test('of more digests than the memory holds the newest months are searched, and the page says so', async ({
  page,
}) => {
  const small = "Object.defineProperty(navigator, 'deviceMemory', { value: 1e-9 })";
  await runInWorker(page, small);
  await page.goto('./?q=model');
  await expect(page.getByText('이 기기의 메모리에 맞춰 2025. 4. 8.부터')).toBeVisible();
  await expect(papers(page).first()).toBeVisible();
  // Older days are there to read.
  await follow(page, '/day/2024-10-11');
  await expect(papers(page)).toHaveCount(25);
  await test.step('so does the page of digests of the reader, and that of health', async () => {
    const digest =
      "## Daily Papers (2026-01-05)\n\n### [Quokka](https://arxiv.org/abs/2601.00001)\n\n- ***What's New***: 새로운 점입니다.\n";
    await follow(page, '/import');
    const file = { name: 'own.md', mimeType: 'text/markdown', buffer: Buffer.from(digest) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: '넣기', exact: true }).click();
    const leftOut = page.getByText('1일(2026. 1. 5.)은 검색과 필터에서 빠집니다');
    await expect(leftOut).toBeVisible();
    await page.getByRole('link', { name: '가장 최근 날 보기' }).click();
    await expect(papers(page)).toHaveCount(1);
    await follow(page, '/health');
    await expect(leftOut).toBeVisible();
  });
});

test('where indexing fails a search answers by scan, and no failure takes the place of the page', async ({
  page,
}) => {
  const failing = "performance.now = () => { throw new Error('failing'); }";
  await runInWorker(page, failing);
  await page.goto('./?q=mamba');
  await expect(size(page)).toHaveText('5편');
  await searchField(page).fill('zzzz');
  await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await follow(page, '/health');
  await page.getByText('복사할 내용 보기').click();
  await expect(page.locator('pre')).toContainText('index failure: bug: failing');
});

/** In a worker: does something when it is asked for papers by their votes. */
const atVotes = (what: string) => `addEventListener('message', ({ data }) => {
    if (JSON.stringify(data).includes('"range"')) { ${what} }
  })`;

test('where a worker dies in the middle of a question another one answers it', async ({ page }) => {
  await runInWorker(page, atVotes('setTimeout(() => { throw new Error("dead"); });'));
  await page.goto('./?q=mamba');
  await expect(size(page)).toHaveText('5편');
  await page.getByLabel('최소 투표').fill('1');
  await expect(page).toHaveURL(/votes=1-/);
  await page.context().unroute('**/assets/worker-*.js');
  await tryAgain(page, '5편');
});

test('a worker that ends without a word is taken for dead after half a minute', async ({
  page,
}) => {
  await page.clock.install();
  await runInWorker(page, atVotes('close();'));
  await page.goto('./?q=mamba');
  await expect(size(page)).toHaveText('5편');
  await page.getByLabel('최소 투표').fill('1');
  await expect(page).toHaveURL(/votes=1-/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(async () => {
    await page.clock.fastForward(10_000);
    await expect(page.getByRole('alert')).toContainText(STOPPED, { timeout: 500 });
  }).toPass();
  await page.context().unroute('**/assets/worker-*.js');
  // What other parts of the page have started meanwhile was silent, too.
  await expect(async () => {
    await page.clock.fastForward(10_000);
    const retry = page.getByRole('button', { name: '다시 시도' });
    if (await retry.isVisible()) await retry.click({ timeout: 500 });
    await expect(size(page)).toHaveText('5편', { timeout: 500 });
  }).toPass();
});
