import { searchField, settledSize, size, titles } from './list';
import { expect, test } from './test';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  allowedErrors: [/status of 404/],
});

test('what is typed or pasted into the search field is understood', async ({ page }) => {
  await page.goto('./about');
  await test.step('a pasted link opens its paper', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('https://arxiv.org/pdf/2502.18411v3'));
    await searchField(page).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(page).toHaveURL('./paper/2502.18411');
  });
  await test.step('other text is pasted as it is', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('확산 모델'));
    await searchField(page).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(searchField(page)).toHaveValue('확산 모델');
  });
  await test.step('an id that is typed opens its paper at Enter', async () => {
    await searchField(page).fill('arXiv: 2502.18137v2');
    await searchField(page).press('Enter');
    await expect(page).toHaveURL('./paper/2502.18137');
  });
  await test.step('half an operator is text and breaks nothing', async () => {
    for (const q of ['"video', 'votes:', 'author:"', '-', 'date:2025-99']) {
      await searchField(page).fill(q);
      await searchField(page).press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(q);
      await expect(size(page)).toHaveText(/^[\d,]+편$/);
      await expect(page.getByRole('alert')).toHaveCount(0);
    }
  });
  await test.step('a whole one narrows as it is typed, is a chip, and is part of the address', async () => {
    const typed = 'video votes:>20 day:2025-04-08';
    await searchField(page).fill(typed);
    const chips = page.getByRole('list', { name: '적용된 필터' }).getByRole('listitem');
    await expect(chips).toContainText(['“video”', '21표 이상', '2025. 4. 8.']);
    await expect(titles(page)).toContainText(['One-Minute Video Generation']);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(typed);
    const found = await settledSize(page);
    await page.getByRole('button', { name: '필터 지우기: 21표 이상' }).click();
    await expect(searchField(page)).toHaveValue('video day:2025-04-08');
    await expect(size(page)).not.toHaveText(found);
  });
  await test.step('a word left out and a title part the papers', async () => {
    await searchField(page).fill('diffusion');
    await expect(page).toHaveURL('./?q=diffusion');
    // The address is there before the list knows of it.
    await expect(page).toHaveTitle(/^diffusion · /);
    const all = await settledSize(page);
    await searchField(page).fill('diffusion -확산');
    await expect(size(page)).not.toHaveText(all);
    await expect(page.getByText('확산', { exact: true })).toHaveCount(0);
    await searchField(page).fill('title:diffusion');
    await expect(page).toHaveURL('./?q=title:diffusion');
    await expect(page).toHaveTitle(/^title:diffusion/);
    await expect(titles(page).first()).toContainText(/diffusion/i);
    await settledSize(page);
    for (const title of await titles(page).allTextContents()) expect(title).toMatch(/diffusion/i);
  });
  await test.step('what hides the papers is said, and lifted at a press', async () => {
    await searchField(page).fill('mamba');
    await page.getByLabel('최소 투표').fill('5000');
    await page.getByRole('link', { name: /^투표 필터 지우기\s*5편$/ }).click();
    await expect(size(page)).toHaveText('5편');
    await expect(page).toHaveURL('./?q=mamba');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
