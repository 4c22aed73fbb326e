import { size, titles } from './list';
import { expect, test } from './test';

const CASES = [
  { field: '시작일', typed: '2025-02-26', search: 'from=2025-02-26', count: '64편' },
  { field: '종료일', typed: '2025-02-13', search: 'to=2025-02-13', count: '48편' },
  { field: '최소 투표', typed: '40', search: 'votes=40-', count: '6편' },
  { field: '최대 투표', typed: '0', search: 'votes=-0', count: '8편' },
];

test('each field narrows the list, and its value is in the address', async ({ page }) => {
  await page.goto('./');
  for (const { field, typed, search, count } of CASES) {
    await page.getByLabel(field).fill(typed);
    await expect(size(page)).toHaveText(count);
    await expect(page).toHaveURL(`./?${search}`);
    await expect(page.getByText('전체 112편')).toBeVisible();
    await page.getByLabel(field).fill('');
    await expect(page).toHaveURL('./');
  }
  await expect(size(page)).toHaveText('112편');
});

test('both ends of days and votes narrow together', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('시작일').fill('2025-02-26');
  await page.getByLabel('종료일').fill('2025-03-07');
  await page.getByLabel('최소 투표').fill('40');
  await page.getByLabel('최대 투표').fill('50');
  await expect(size(page)).toHaveText('2편');
  await expect(titles(page)).toHaveText([
    'START: Self-taught Reasoner with Tools',
    'SpargeAttn: Accurate Sparse Attention Accelerating Any Model Inference',
  ]);
  await expect(page).toHaveURL('./?from=2025-02-26&to=2025-03-07&votes=40-50');
});

test('a question that finds nothing says why', async ({ page }) => {
  for (const { path, hint } of [
    { path: './?votes=unknown', hint: '필터를 하나씩 지워' },
    { path: './?from=2025-04-08&to=2025-02-13', hint: '시작일이' },
    { path: './?votes=50-40', hint: '최소 투표가' },
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
    await expect(page.getByText(hint)).toBeVisible();
    await expect(size(page)).toHaveText('0편');
  }
});

test('a box asks for the papers whose votes are unknown', async ({ page }) => {
  await page.goto('./?votes=20-');
  await page.getByRole('checkbox', { name: '투표수를 모르는 논문만' }).check();
  await expect(page).toHaveURL('./?votes=unknown');
  await expect(page.getByLabel('최소 투표')).toHaveValue('');
});

test('a question that finds nothing offers the whole list', async ({ page }) => {
  await page.goto('./?votes=unknown');
  await page.getByRole('link', { name: '모두 지우기' }).click();
  await expect(size(page)).toHaveText('112편');
  await expect(page).toHaveURL('./');
});

test('an emptied field no longer filters', async ({ page }) => {
  await page.goto('./?from=2025-02-26&votes=40-');
  await expect(page.getByLabel('최소 투표')).toHaveValue('40');
  await page.getByLabel('최소 투표').fill('');
  await expect(page).toHaveURL('./?from=2025-02-26');
  await page.getByLabel('시작일').fill('');
  await expect(size(page)).toHaveText('112편');
});

test('letters in a vote field change nothing', async ({ page }) => {
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  await page.getByLabel('최대 투표').fill('many');
  await page.getByLabel('최대 투표').blur();
  await expect(page.getByLabel('최대 투표')).toHaveValue('');
  await expect(page).toHaveURL('./?votes=40-');
});

for (const { field, typed, count } of [
  { field: '시작일', typed: '02262025', count: '64편' },
  { field: '최소 투표', typed: '40', count: '6편' },
]) {
  test(`Back undoes in one step what was typed into ${field} key by key`, async ({ page }) => {
    await page.goto('./');
    await page.getByLabel(field).focus();
    await page.keyboard.type(typed);
    await expect(size(page)).toHaveText(count);
    await page.goBack();
    await expect(page).toHaveURL('./');
    await expect(size(page)).toHaveText('112편');
    await expect(page.getByLabel(field)).toHaveValue('');
  });
}
