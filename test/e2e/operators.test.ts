import { searchField, settledSize, size, titles } from './list';
import { expect, test } from './test';

const chips = '적용된 필터';

test('an operator narrows as it is typed, stands as a chip and travels in the link', async ({
  page,
  otherReader,
}) => {
  await page.goto('./');
  await searchField(page).fill('video votes:>20 day:2025-04-08');
  const list = page.getByRole('list', { name: chips });
  await expect(list.getByRole('listitem')).toContainText(['“video”', '21표 이상', '2025. 4. 8.']);
  await expect(titles(page)).toContainText(['One-Minute Video Generation']);
  const found = await settledSize(page);
  await otherReader.goto(page.url());
  await expect(size(otherReader)).toHaveText(found);
  await expect(searchField(otherReader)).toHaveValue('video votes:>20 day:2025-04-08');
  await page.getByRole('button', { name: '필터 지우기: 21표 이상' }).click();
  await expect(searchField(page)).toHaveValue('video day:2025-04-08');
  await expect(size(page)).not.toHaveText(found);
});

test('a phrase, a word left out and a title part the papers', async ({ page }) => {
  await page.goto('./?q=diffusion');
  const all = await settledSize(page);
  await page.goto('./?q=diffusion -확산');
  await expect(size(page)).not.toHaveText(all);
  await expect(page.getByText('확산', { exact: true })).toHaveCount(0);
  await page.goto('./?q=title:diffusion');
  await expect(titles(page).first()).toContainText(/diffusion/i);
  await settledSize(page);
  for (const title of await titles(page).allTextContents()) expect(title).toMatch(/diffusion/i);
});

test('half an operator is text and breaks nothing', async ({ page }) => {
  await page.goto('./about');
  for (const q of ['"video', 'votes:', 'author:"', '-', 'date:2025-99']) {
    await searchField(page).fill(q);
    await searchField(page).press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q);
    await expect(size(page)).toHaveText(/^[\d,]+편$/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('what hides the papers is said, and lifted at a press', async ({ page }) => {
  await page.goto('./?q=mamba&votes=5000-');
  const lift = page.getByRole('link', { name: /^투표 필터 풀기\s*5편$/ });
  await lift.click();
  await expect(size(page)).toHaveText('5편');
  await expect(page).toHaveURL('./?q=mamba');
});

test('a pasted link opens its paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await page.evaluate(() => navigator.clipboard.writeText('https://arxiv.org/pdf/2502.18411v3'));
  await searchField(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page).toHaveTitle(/^OmniAlign-V/);
  await expect(page).toHaveURL('./paper/2502.18411');
});
