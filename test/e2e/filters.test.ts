import { follow } from './follow';
import { hostDigests } from './hostDigests';
import { authorField, size, titles } from './list';
import { manyDays } from './manyDays';
import { expect, test } from './test';

// Of the digests that a test puts in the place of those of the page.
test.use({ allowedErrors: [/status of 404/] });

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

test('the fields narrow the list', async ({ page }) => {
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  await expect(page.getByText('전체 112편')).toBeVisible();
  await test.step('a date field that is empty reads so, and shows what is typed in it', async () => {
    const from = page.getByLabel('시작일');
    const placeholder = page.getByText('처음', { exact: true });
    await expect(placeholder).toBeVisible();
    await expect(from).toHaveCSS('color', TRANSPARENT);
    await from.focus();
    await expect(placeholder).toBeHidden();
    await expect(from).not.toHaveCSS('color', TRANSPARENT);
    await page.keyboard.type('03');
    await page.getByLabel('최대 투표').focus();
    await expect(placeholder).toBeHidden();
    await expect(from).not.toHaveCSS('color', TRANSPARENT);
    await from.focus();
    await page.keyboard.press('Backspace');
    await from.blur();
    await expect(placeholder).toBeVisible();
  });
  for (const { field, typed, to, count } of [
    { field: '시작일', typed: '03072025', to: './?from=2025-03-07&votes=40-', count: '4편' },
    { field: '최대 투표', typed: '50', to: './?votes=40-50', count: '3편' },
  ]) {
    await test.step(`${field}: typed key by key, undone by Back in one step`, async () => {
      await page.getByLabel(field).focus();
      await page.keyboard.type(typed);
      await expect(size(page)).toHaveText(count);
      await expect(page).toHaveURL(to);
      await page.goBack();
      await expect(page).toHaveURL('./?votes=40-');
      await expect(size(page)).toHaveText('6편');
      await expect(page.getByLabel(field)).toHaveValue('');
    });
  }
  await test.step('days are limited to those of the archive', async () => {
    await expect(page.getByLabel('시작일')).toHaveAttribute('min', '2024-10-11');
    await expect(page.getByLabel('종료일')).toHaveAttribute('max', '2025-04-08');
  });
  await test.step('ends in the wrong order are said', async () => {
    await page.getByLabel('시작일').fill('2025-03-07');
    await page.getByLabel('종료일').fill('2025-02-26');
    await expect(page.getByText(/^시작일이 종료일보다 늦습니다\./)).toBeVisible();
    await page.getByLabel('종료일').fill('2025-04-08');
    await page.getByLabel('최대 투표').fill('30');
    await expect(page.getByText(/^최소 투표가 최대 투표보다 큽니다\./)).toBeVisible();
  });
  await test.step('both ends of days and votes narrow together', async () => {
    await page.getByLabel('시작일').fill('2025-02-26');
    await page.getByLabel('종료일').fill('2025-03-07');
    await page.getByLabel('최대 투표').fill('50');
    await expect(size(page)).toHaveText('2편');
    await expect(titles(page)).toHaveText([
      'START: Self-taught Reasoner with Tools',
      'SpargeAttn: Accurate Sparse Attention Accelerating Any Model Inference',
    ]);
    await expect(page).toHaveURL('./?from=2025-02-26&to=2025-03-07&votes=40-50');
  });
  await test.step('an emptied field no longer filters', async () => {
    await page.getByLabel('종료일').fill('');
    await expect(page).toHaveURL('./?from=2025-02-26&votes=40-50');
    await page.getByLabel('최대 투표').fill('');
    await expect(page).toHaveURL('./?from=2025-02-26&votes=40-');
    await page.getByLabel('시작일').fill('');
    await expect(page).toHaveURL('./?votes=40-');
    await expect(size(page)).toHaveText('6편');
  });
  await test.step('letters in a vote field change nothing', async () => {
    await page.getByLabel('최대 투표').fill('many');
    await page.getByLabel('최대 투표').blur();
    await expect(page.getByLabel('최대 투표')).toHaveValue('');
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('a box asks for the papers whose votes are unknown', async () => {
    const unknown = page.getByRole('checkbox', { name: '투표수를 모르는 논문만' });
    await unknown.check();
    await expect(page).toHaveURL('./?votes=unknown');
    await unknown.uncheck();
    await expect(page).toHaveURL('./');
    await unknown.check();
    await expect(page).toHaveURL('./?votes=unknown');
    await expect(page.getByLabel('최소 투표')).toHaveValue('');
  });
  await test.step('a question that finds nothing says so and offers the whole list', async () => {
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
    await expect(page.getByText('필터를 하나씩 지워')).toBeVisible();
    await expect(size(page)).toHaveText('0편');
    await page.getByRole('link', { name: '모두 지우기' }).click();
    await expect(size(page)).toHaveText('112편');
    await expect(page).toHaveURL('./');
  });
});

test('the fields fold, and are folded in a long archive until a filter is on', async ({ page }) => {
  const button = page.getByRole('button', { name: '필터', exact: true });
  const field = page.getByLabel('최소 투표');
  await hostDigests(page, manyDays());
  await page.goto('./');
  const part = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toBeHidden();
  await test.step('each part of the line opens them at its control', async () => {
    for (const { name, control } of [
      { name: '전체 기간', control: page.getByLabel('시작일') },
      { name: '모든 투표', control: field },
      { name: '저자', control: authorField(page) },
    ]) {
      await part(name).click();
      await expect(control).toBeFocused();
      await button.click();
      await expect(control).toBeHidden();
    }
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await expect(part('전체 기간')).toBeVisible();
  });
  await test.step('words alone leave them folded', async () => {
    await follow(page, '/?q=title');
    await expect(page.getByRole('button', { name: '필터 지우기: “title”' })).toBeVisible();
    await expect(field).toBeHidden();
  });
  await test.step('a filter unfolds them, and takes the place of its words', async () => {
    await follow(page, '/?votes=3-');
    await expect(field).toHaveValue('3');
    await expect(part('모든 투표')).toBeHidden();
    await expect(part('전체 기간')).toBeVisible();
    await expect(page.getByRole('button', { name: '필터 지우기: 3표 이상' })).toBeVisible();
  });
  await test.step('a reader who folds them is left alone, also after a reload', async () => {
    await button.click();
    await expect(field).toBeHidden();
    await page.reload();
    await expect(size(page)).toHaveText(/편$/);
    await expect(field).toBeHidden();
    await button.press('Enter');
    await expect(field).toBeVisible();
  });
});

for (const width of [1024, 1060, 1440]) {
  test(`at ${width} pixels what the chosen days hold is shown whole or not at all`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('./?from=2025-02-01&to=2025-04-08');
    const held = page.getByText('4일 · 87편', { exact: true }).first();
    await expect(held).toBeAttached();
    const isCut = await held.evaluate((words) => {
      const room = words.parentElement?.getBoundingClientRect();
      const { right, top } = words.getBoundingClientRect();
      if (!room) return true;
      const isOutside = top >= room.bottom - 1;
      return words.scrollWidth > words.clientWidth || (right > room.right + 1 && !isOutside);
    });
    expect(isCut).toBe(false);
  });
}
