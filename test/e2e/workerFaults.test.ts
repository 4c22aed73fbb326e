import { paperLink, papers, size } from './list';
import { expect, test } from './test';

const WORKER = '**/assets/worker-*.js';
const STOPPED = '검색 기능이 멈췄습니다';

test.use({ allowedErrors: [/status of 404|ERR_/] });

for (const { fault, path, count } of [
  { fault: 'a search', path: './?q=mamba', count: '5편' },
  { fault: 'a filtered list', path: './?votes=40-', count: '6편' },
  { fault: 'all authors', path: './authors', count: '815명' },
  { fault: 'an author', path: './author/Bo%20Li', count: '3편' },
]) {
  test(`${fault} without the search worker says so and works at the second try`, async ({
    page,
  }) => {
    await page.context().route(WORKER, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText(STOPPED);
    await page.context().unroute(WORKER);
    // A field that asks the worker just now starts it anew, too, and takes the button away.
    await expect(async () => {
      const retry = page.getByRole('button', { name: '다시 시도' });
      if (await retry.isVisible()) await retry.click({ timeout: 1000 });
      await expect(size(page)).toHaveText(count, { timeout: 2000 });
    }).toPass();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('days and papers are read without the search worker', async ({ page }) => {
  await page.context().route(WORKER, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(papers(page)).toHaveCount(112);
  await page.getByRole('heading', { name: '2025년 2월 26일' }).getByRole('link').click();
  await expect(papers(page)).toHaveCount(22);
  await paperLink(page, 'OmniAlign-V').click();
  await expect(page.getByRole('heading', { name: '기술 세부' })).toBeVisible();
  await expect(page).toHaveTitle(/^OmniAlign-V/);
});

test('a worker that throws while it starts says so', async ({ page }) => {
  await page
    .context()
    .route(WORKER, (route) =>
      route.fulfill({ body: 'throw new Error("broken")', contentType: 'text/javascript' }),
    );
  await page.goto('./?q=mamba');
  await expect(page.getByRole('alert')).toContainText(STOPPED);
});
