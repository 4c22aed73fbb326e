import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { authorField, paperLink, papers, size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const NEWEST = join(import.meta.dirname, '../../public/digests/2025-04-08.md');
/** With something asked, so that the page rendered at build is not taken for what the digest now says. */
const DAY = './day/2025-04-08?sort=votes';
const TITLE = 'SmolVLM: Redefining small and efficient multimodal models';

/** Serves the newest digest with another title for its first paper. */
async function retitle(context: BrowserContext, title: string): Promise<void> {
  const body = (await readFile(NEWEST, 'utf8')).replace(TITLE, () => title);
  await context.route('**/digests/2025-04-08-*.md', (route) => route.fulfill({ body }));
}

test('formulas in titles are drawn as MathML within the policy', async ({ page, context }) => {
  await retitle(context, 'Why $\\nabla^2$ and $\\frac{a}{b}$ Matter');
  await page.goto(DAY);
  const link = papers(page).first().getByRole('heading').getByRole('link');
  await expect(link.locator('math')).toHaveCount(2);
  await expect(link.locator('mfrac')).toBeVisible();
  await link.click();
  await expect(page).toHaveTitle('Why ∇² and a/b Matter · 하루논문');
  await expect(page.getByRole('heading', { level: 1 }).locator('math')).toHaveCount(2);
});

test('what is not TeX stays readable', async ({ page, context }) => {
  await retitle(context, 'Why $\\frac{a}$ Fails');
  await page.goto(DAY);
  await expect(page.getByRole('article').first().getByRole('heading')).toHaveText(
    'Why fraca Fails',
  );
  await expect(page.getByRole('article').first().locator('math')).toHaveCount(0);
});

test('HTML in a title is text', async ({ page, context }) => {
  await retitle(context, '<img src=x onerror=alert(1)> & <b>Bold</b>');
  await page.goto(DAY);
  await expect(paperLink(page, '<b>Bold</b>')).toBeVisible();
  await expect(page.getByRole('article').first().locator('b')).toHaveCount(0);
});

test('the suggestions open within the policy', async ({ page }) => {
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  await authorField(page).fill('tang');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.getByRole('option', { name: 'Zhenheng Tang' }).click();
  await expect(size(page)).toHaveText('3편');
});
