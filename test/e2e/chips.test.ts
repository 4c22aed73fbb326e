import { size, titles } from './list';
import { expect, test } from './test';

const EVERYTHING = './?q=llm&from=2024-10-11&to=2025-02-26&votes=2-30&author=Bo+Li';
const CHIPS = [
  { chip: '“llm”', rest: './?from=2024-10-11&to=2025-02-26&votes=2-30&author=Bo+Li' },
  { chip: '2024. 10. 11.부터', rest: './?q=llm&to=2025-02-26&votes=2-30&author=Bo+Li' },
  { chip: '2025. 2. 26.까지', rest: './?q=llm&from=2024-10-11&votes=2-30&author=Bo+Li' },
  { chip: '2표 이상', rest: './?q=llm&from=2024-10-11&to=2025-02-26&votes=-30&author=Bo+Li' },
  { chip: '30표 이하', rest: './?q=llm&from=2024-10-11&to=2025-02-26&votes=2-&author=Bo+Li' },
  { chip: 'Bo Li', rest: './?q=llm&from=2024-10-11&to=2025-02-26&votes=2-30' },
];
const FOUND = [
  'The Lottery LLM Hypothesis, Rethinking What Abilities Should LLM Compression Preserve?',
  'Mediator: Memory-efficient LLM Merging with Less Parameter Conflicts and Uncertainty Based Routing',
];

test('each chip takes its own filter away, and 모두 지우기 all of them', async ({ page }) => {
  await page.goto(EVERYTHING);
  const chips = page.getByRole('list', { name: '적용된 필터' }).getByRole('listitem');
  await expect(chips).toHaveText([...CHIPS.map(({ chip }) => chip), '모두 지우기']);
  for (const { chip, rest } of CHIPS) {
    const remove = page.getByRole('button', { name: `필터 지우기: ${chip}` });
    await remove.click();
    await expect(page).toHaveURL(rest);
    await expect(remove).toBeHidden();
    await page.goBack();
    await expect(remove).toBeVisible();
  }
  await page.getByRole('button', { name: '모두 지우기' }).click();
  await expect(size(page)).toHaveText('112편');
  await expect(page).toHaveURL('./');
});

test('the address alone brings the same list back', async ({ page, otherReader }) => {
  const shows = async (reader: typeof page) => {
    await expect(size(reader)).toHaveText('2편');
    await expect(titles(reader)).toHaveText(FOUND);
    await expect(reader.getByLabel('시작일')).toHaveValue('2024-10-11');
    await expect(reader.getByLabel('최대 투표')).toHaveValue('30');
    await expect(reader.getByRole('combobox', { name: '검색' })).toHaveValue('llm');
  };
  await page.goto(EVERYTHING);
  await shows(page);
  await page.reload();
  await shows(page);
  await otherReader.goto(page.url());
  await shows(otherReader);
});
