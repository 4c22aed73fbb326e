import { searchField, size } from './list';
import { expect, test } from './test';

test('초성과 잘못된 자판으로 친 것도 찾고, 친 그대로도 찾을 수 있다', async ({ page }) => {
  const found = page.locator('mark', { hasText: '강화 학습' }).first();
  await test.step('초성으로 찾는다', async () => {
    await page.goto('./?q=ㄱㅎㅎㅅ');
    await expect(size(page)).not.toHaveText('0편');
    await expect(found).toBeVisible();
  });
  await test.step('what was typed on the wrong keyboard is found, said, and can be had as typed', async () => {
    const repaired = page.getByText('다음 검색어로 찾았습니다');
    await searchField(page).fill('rkdghk gkrtmq');
    await expect(repaired).toContainText('강화 학습');
    await expect(found).toBeVisible();
    await page.getByRole('link', { name: '입력한 그대로 찾기' }).click();
    await expect(page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' })).toBeVisible();
    await expect(page).toHaveURL(/q=%22rkdghk/);
  });
});

test('말로 친 날짜와 투표와 뺄 것을 어떻게 읽었는지 말하고, 없는 말은 뺀다', async ({ page }) => {
  await test.step('days, votes and what to leave out are read from words', async () => {
    await page.goto('./?q=2025년 2월 투표 20표 이상 모델 비디오 말고');
    await expect(size(page)).not.toHaveText('0편');
    const read = page.getByRole('list', { name: '이렇게 읽었습니다' });
    await expect(read).toContainText('2025. 2. 1.');
    await expect(read).toContainText('20');
    await expect(read).toContainText('비디오');
  });
  await test.step('days alone are a list by day, and look for no words', async () => {
    await page.goto('./?q=2025년 2월 논문');
    await expect(page.getByRole('heading', { name: '2025년 2월 26일' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: '정렬' })).toHaveValue('day');
    await expect(page.getByText('이 검색어의 흐름')).toHaveCount(0);
  });
  await test.step('a word that no paper has is named and left out', async () => {
    await searchField(page).fill('뷁쉙으로 환각을 탐지하는 방법 알려줘');
    await expect(page.getByText('어느 논문에도 없어 뺀 말')).toContainText('뷁쉙으로');
    await expect(size(page)).not.toHaveText('0편');
  });
  await test.step('a name in Hangul is no part of a name in letters, and is looked for as words', async () => {
    await searchField(page).fill('저자:카이 첸');
    await expect(page.getByRole('article').first()).toContainText('Kai Chen');
    await expect(page).toHaveURL('./?q=저자:카이+첸');
  });
});

test('a thing that is described and not named is found, and rows say by which name', async ({
  page,
}) => {
  const first = page.getByRole('article').first();
  await page.goto('./?q=그럴듯하게 지어낸 거짓말을 잡아내기');
  await expect(first).toContainText('Hallucination Detection');
  await expect(first).toContainText('뜻으로 찾음: 그럴듯하게 거짓말을 → 할루시네이션');
  await expect(first.locator('mark', { hasText: 'Hallucination' })).toBeVisible();
  await test.step('in English', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect(first).toContainText('Found by what it means: 그럴듯하게 거짓말을 → 할루시네이션');
  });
});

test.describe('where the words that describe things do not come', () => {
  test.use({ allowedErrors: [/ERR_FAILED/] });

  test('a question is answered by its own words', async ({ page }) => {
    await page.route('**/assets/descriptionModule-*.js', (route) => route.abort());
    await page.goto('./?q=그럴듯하게 지어낸 거짓말을 잡아내기');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByText('뜻으로 찾음')).toHaveCount(0);
  });
});
