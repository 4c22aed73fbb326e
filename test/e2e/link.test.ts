import { readClipboard } from './clipboard';
import { paperLink, size } from './list';
import { expect, test } from './test';

test.use({
  allowedErrors: [/status of 404/],
  permissions: ['clipboard-read', 'clipboard-write'],
});

const OMNI = 'OmniAlign-V: Towards Enhanced Alignment of MLLMs with Human Preference';

test('a copied link leaves the question out and opens the paper for somebody else @subpath', async ({
  page,
  otherReader,
  baseURL,
}) => {
  await page.goto('./?q=mllm&votes=20-');
  await paperLink(page, OMNI).click();
  await page.getByRole('button', { name: '링크 복사' }).click();
  await expect(page.getByText('링크를 복사했습니다')).toBeVisible();
  const copied = await readClipboard(page);
  expect(copied).toBe(`${baseURL}paper/2502.18411`);
  await otherReader.goto(copied);
  await expect(otherReader).toHaveTitle(`${OMNI} · 하루논문`);
  await expect(otherReader.getByRole('heading', { level: 1, name: OMNI })).toBeVisible();
  await expect(otherReader).toHaveURL(copied);
});

test('a copy that fails says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    document.execCommand = () => false;
  });
  await page.goto('./paper/2502.18411');
  await page.getByRole('button', { name: '링크 복사' }).click();
  await expect(page.getByText('복사하지 못했습니다. 주소창의 주소를 복사해 주세요.')).toBeVisible();
  await page.getByRole('button', { name: '인용' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('OmniAlign-V');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
  });
  await dialog.getByRole('button', { name: '복사' }).click();
  await expect(dialog.getByText('화면의 글을 선택해 복사해 주세요')).toBeVisible();
});

test('a paper opened cold leads back to the whole archive @subpath', async ({ page }) => {
  await page.goto('./paper/2502.18411');
  await expect(page).toHaveTitle(`${OMNI} · 하루논문`);
  await expect(page.getByText('43 / 112')).toBeVisible();
  await page.getByRole('link', { name: '타임라인' }).click();
  await expect(size(page)).toHaveText('112편');
  await expect(page).toHaveURL('./');
});

test('a reload shows the same paper @subpath', async ({ page }) => {
  await page.goto('./?votes=40-');
  await paperLink(page, OMNI).click();
  await expect(page).toHaveTitle(`${OMNI} · 하루논문`);
  await page.reload();
  await expect(page).toHaveTitle(`${OMNI} · 하루논문`);
  await expect(page.getByText('5 / 6')).toBeVisible();
});

test('a link to a section opens at that section', async ({ page }) => {
  await page.goto('./paper/2502.18411#performance-highlights');
  await expect(page.getByRole('heading', { name: '성능' })).toBeInViewport();
});

test('a section offers its own link', async ({ page }) => {
  await page.goto('./paper/2502.18411?votes=40-');
  await page.getByRole('link', { name: '이 절의 링크: 성능' }).click();
  await expect(page).toHaveURL('./paper/2502.18411?votes=40-#performance-highlights');
  await expect(page.getByRole('heading', { name: '성능' })).toBeInViewport();
});
