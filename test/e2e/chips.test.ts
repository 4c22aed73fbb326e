import { authorField, searchField, size, titles } from './list';
import { expect, test } from './test';

const CHIPS = [
  { chip: '“llm”', rest: './?from=2024-10-11&to=2025-02-26&votes=2-30&author=Bo+Li' },
  { chip: '2024. 10. 11. – 2025. 2. 26.', rest: './?q=llm&votes=2-30&author=Bo+Li' },
  { chip: '2–30표', rest: './?q=llm&from=2024-10-11&to=2025-02-26&author=Bo+Li' },
  { chip: 'Bo Li', rest: './?q=llm&from=2024-10-11&to=2025-02-26&votes=2-30' },
];

test('an address alone brings a list with all its filters back, each range as one chip', async ({
  page,
}) => {
  await page.goto('./?q=llm&from=2024-10-11&to=2025-02-26&votes=2-30&author=Bo+Li');
  await expect(size(page)).toHaveText('2편');
  await expect(titles(page)).toHaveText([
    'The Lottery LLM Hypothesis, Rethinking What Abilities Should LLM Compression Preserve?',
    'Mediator: Memory-efficient LLM Merging with Less Parameter Conflicts and Uncertainty Based Routing',
  ]);
  await expect(page.getByLabel('시작일')).toHaveValue('2024-10-11');
  await expect(page.getByLabel('최대 투표')).toHaveValue('30');
  await expect(searchField(page)).toHaveValue('llm');
  const chips = page.getByRole('list', { name: '적용된 필터' }).getByRole('listitem');
  await expect(chips).toHaveText(CHIPS.map(({ chip }) => chip));
  await test.step('each chip takes its own filter away, and Back brings it back', async () => {
    for (const { chip, rest } of CHIPS) {
      const remove = page.getByRole('button', { name: `필터 지우기: ${chip}` });
      await remove.click();
      await expect(page).toHaveURL(rest);
      await expect(remove).toBeHidden();
      await page.goBack();
      await expect(remove).toBeVisible();
    }
  });
  await test.step('the focus goes on to the next chip, at last to the results', async () => {
    for (const [index, { chip }] of CHIPS.entries()) {
      await page.getByRole('button', { name: `필터 지우기: ${chip}` }).press('Enter');
      const next = CHIPS[index + 1];
      const focused = next
        ? page.getByRole('button', { name: `필터 지우기: ${next.chip}` })
        : page.getByRole('main');
      await expect(focused).toBeFocused();
    }
    for (const _ of CHIPS) await page.goBack();
    await expect(chips).toHaveText(CHIPS.map(({ chip }) => chip));
  });
  await test.step('a chip leads to the control of its filter, and changes nothing', async () => {
    const address = page.url();
    await chips.getByRole('button', { name: '2–30표', exact: true }).click();
    await expect(page.getByLabel('최소 투표')).toBeFocused();
    await chips.getByRole('button', { name: 'Bo Li', exact: true }).click();
    await expect(authorField(page)).toBeFocused();
    await chips.getByRole('button', { name: /^2024\. 10\. 11\. – / }).click();
    await expect(page.getByRole('button', { name: /^2025년 2월 26일 수요일/ })).toBeFocused();
    await expect(page).toHaveURL(address);
  });
  await test.step('모두 지우기 takes all of them away', async () => {
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await expect(size(page)).toHaveText('112편');
    await expect(page).toHaveURL('./');
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 800, height: 900 } });

  test('the focus goes to the results when the last chip is removed', async ({ page }) => {
    await page.goto('./?votes=2-30');
    await page.getByRole('button', { name: '필터 지우기: 2–30표' }).press('Enter');
    await expect(page).toHaveURL('./');
    await expect(page.getByRole('main')).toBeFocused();
  });
});
