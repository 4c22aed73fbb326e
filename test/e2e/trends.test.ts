import { size } from './list';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

test('bars lead to their papers, and topics and words are compared in the address', async ({
  page,
}) => {
  await page.goto('./trends?quarter=2025-Q1');
  await expect(page.getByRole('heading', { level: 1, name: '흐름' })).toBeVisible();
  await expect(page.getByText(/^2025년 1분기에는 논문 100편 가운데 11편의 주제가/)).toBeVisible();
  const rising = page.getByRole('region', { name: /^오르는 주제/ });
  const bars = rising.getByRole('list', { name: /: 분기마다$/ });
  await test.step('the arrow keys lead from bar to bar', async () => {
    await bars.getByRole('link', { name: /^2025년 1분기 · 7편 · 10.6%$/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(bars.getByRole('link', { name: /^2025년 2분기/ })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
  });
  await test.step('a bar leads to the papers of its quarter', async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./?from=2025-01-01&to=2025-03-31&topic=attention');
    await expect(size(page)).toHaveText('7편');
    await page.goBack();
  });
  const field = page.getByRole('combobox', { name: '주제나 낱말' });
  const heading = page.getByRole('heading', { name: '견주어 보기' });
  await test.step('words that are typed are a line of the chart', async () => {
    await field.fill('mamba');
    await page.getByRole('option', { name: '이 말로 견주기: mamba' }).click();
    await expect(page).toHaveURL(/^[^?]*\/trends\?(topic=[\w-]+&){3}quarter=2025-Q1&term=mamba$/);
    await expect(page.getByText('4개까지 견줄 수 있습니다.')).toBeVisible();
    // The field has gone; below it is the button that was pressed.
    await expect(heading).toBeFocused();
    await page.getByText('숫자로 보기').click();
    const row = page.getByRole('row', { name: /^2025년 1분기/ });
    await expect(row.getByRole('cell').last()).toHaveText(/^\d+편\d+\.\d%$/);
  });
  await test.step('months are drawn over three of them, and listed as they are', async () => {
    await page.getByRole('button', { name: '달', exact: true }).click();
    await expect(page).toHaveURL(/quarter=2025-Q1&by=month&term=mamba$/);
    const month = page.getByRole('row', { name: /^2025년 2월/ });
    await expect(month.getByRole('cell').last()).toHaveText(/^\d+편\d+\.\d%$/);
    await expect(page.getByRole('row', { name: /^2025년 4월 아직 끝나지 않은 달/ })).toBeVisible();
    await expect(month.getByRole('link').first()).toHaveAttribute(
      'href',
      /from=2025-02-01&to=2025-02-28/,
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '이 표를 CSV로' }).click();
    expect((await download).suggestedFilename()).toBe('compared.csv');
    await page.getByRole('button', { name: '분기', exact: true }).click();
  });
  await test.step('what is taken away leaves the address', async () => {
    await page.getByRole('button', { name: '빼기: mamba' }).click();
    await expect(page).toHaveURL(/quarter=2025-Q1$/);
    await expect(heading).toBeFocused();
    await expect(field).toBeVisible();
  });
});

test('the results of a search lead to its line among the trends', async ({ page }) => {
  await page.goto('./?q=mamba');
  await page.getByRole('link', { name: '이 검색어의 흐름' }).click();
  await expect(page).toHaveURL(/\/trends\?term=mamba#compare$/);
  await expect(page.getByRole('heading', { name: '견주어 보기' })).toBeInViewport();
  const compared = page.getByRole('region', { name: '견주어 보기' });
  await expect(compared.getByText('mamba').first()).toBeVisible();
});
