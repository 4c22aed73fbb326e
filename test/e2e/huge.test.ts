import { hostDigests } from './hostDigests';
import { paperLink, papers, searchField, size } from './list';
import { expect, test } from './test';

// Pages rendered at build ask for the files of the archive whose place is taken here.
test.use({ allowedErrors: [/status of 404/] });

test.slow();

const MEGABYTE = 1_000_000;

function heading(place: number, title = `Title ${place}`): string {
  const [month, number] = [Math.floor(place / 90_000) + 1, 10_000 + (place % 90_000)];
  return `### [${title}](https://arxiv.org/abs/25${String(month).padStart(2, '0')}.${number})\nVote: ${place}`;
}

const ORDINARY = `${heading(0, 'An ordinary paper')}\n- ***What's New***: 평범한 글\n`;

test('a digest of 20 MB in one line leaves the others readable, and opens', async ({ page }) => {
  const line = `- ***What's New***: ${'긴 글 long '.repeat((20 * MEGABYTE) / 17)}`;
  await hostDigests(page, {
    '2025-04-08': ORDINARY,
    '2025-03-07': `${heading(1, 'A long one')}\n${line}`,
  });
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'An ordinary paper' })).toBeVisible();
  await expect(size(page)).toHaveText('2편');
  await paperLink(page, 'A long one').click();
  await expect(page).toHaveTitle(/^A long one/);
  await page.getByRole('link', { name: '저자', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
  await page.getByRole('link', { name: '하루', exact: true }).first().click();
  await searchField(page).fill('평범한');
  await expect(page).toHaveURL(/q=/);
  await expect(size(page)).toHaveText('1편');
});

test('ten thousand papers on one day are listed and searched', async ({ page }) => {
  const many = Array.from({ length: 10_000 }, (_, place) => `${heading(place)}\n- 글 ${place}`);
  await hostDigests(page, { '2025-04-08': many.join('\n'), '2025-03-07': ORDINARY });
  await page.goto('./day/2025-04-08');
  await expect(papers(page).first()).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThan(8000);
  await page.getByRole('link', { name: '하루', exact: true }).first().click();
  // The other day lists one of them again.
  await expect(size(page)).toHaveText('10,000편');
  await expect(page.getByText('10,001번 실림', { exact: true })).toBeVisible();
  await expect(papers(page).first()).toBeVisible();
  await searchField(page).fill('"Title 9999"');
  await expect(size(page)).toHaveText('1편');
});

test('a paper of a hundred thousand sentences and five thousand authors opens', async ({
  page,
}) => {
  const names = Array.from({ length: 5000 }, (_, place) => `Author N${place}`).join(', ');
  const sentences = Array.from({ length: 100_000 }, (_, place) => `- 문장 ${place}`).join('\n');
  await hostDigests(page, { '2025-04-08': `${heading(1)}\nAuthors: ${names}\n${sentences}` });
  await page.goto('./?votes=1-');
  await expect(size(page)).toHaveText('1편');
  await paperLink(page, 'Title 1').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Title 1' })).toBeVisible();
  await page.getByRole('link', { name: '저자', exact: true }).click();
  await expect(size(page)).toHaveText('5,000명');
});
