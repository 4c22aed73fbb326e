import type { Locator } from '@playwright/test';
import { follow } from './follow';
import { searchField, size, titles } from './list';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 } });

test('until a paper is open, the pane next to the list says what is in it', async ({ page }) => {
  const pane = page.getByRole('region', { name: '한눈에' });
  const stories = pane.locator('[data-lead-id]');
  await page.goto('./');
  await test.step('the most voted papers of the newest day, and of the days before, where its week has no other', async () => {
    await expect(pane.getByRole('heading', { level: 2 })).toHaveText('4월 8일 화요일, 논문 21편');
    await expect(stories.first()).toContainText('SmolVLM');
    await expect(stories.first()).toContainText('SmolVLM은 휴대용 및 엣지 디바이스 상에서');
    await expect(stories.nth(1)).toContainText('34 Elo 포인트의 개선');
    await expect(pane.getByRole('listitem')).toHaveCount(5);
    await expect(pane.getByRole('listitem').first()).toContainText('OmniAlign-V');
    await expect(
      pane.getByRole('heading', { name: '앞선 날에 투표를 많이 받은 논문' }),
    ).toBeVisible();
    await expect(pane.getByText('2024. 10. 11. – 3월 7일')).toBeVisible();
  });
  await test.step('what this page is, until the reader knows', async () => {
    const intro = page.locator('[data-intro] p').filter({ visible: true });
    await expect(intro).toContainText('Hugging Face 이용자들이 날마다 추천한 AI 논문을');
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect(intro).toHaveCSS('height', '20px');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(intro).toContainText('upvoted daily on Hugging Face');
    await expect(intro).toHaveCSS('height', '20px');
    await page.getByRole('button', { name: '한국어' }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
    await pane.getByRole('button', { name: '이 설명 닫기' }).click();
    await expect(pane).not.toContainText('Hugging Face 이용자들이');
    await page.reload();
    await expect(stories.first()).toBeVisible();
    await expect(pane).not.toContainText('Hugging Face 이용자들이');
  });
  await test.step('a story opens next to the list, and Escape leads back to it', async () => {
    await stories.nth(1).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^One-Minute Video/);
    await page.keyboard.press('Escape');
    await expect(stories.first()).toContainText('SmolVLM');
  });
  await test.step('a day without a digest has the most voted of its week, to which it leads', async () => {
    await follow(page, '/day/2025-03-01');
    await expect(pane.getByRole('heading', { level: 2 })).toHaveText('3월 1일 토요일, 논문 0편');
    await expect(pane.getByRole('heading', { level: 3 })).toHaveText(
      '이 주에 투표를 많이 받은 논문',
    );
    await expect(pane.getByRole('listitem').first()).toHaveText(/^1OmniAlign-V.*수 · 53투표 53$/);
    await expect(pane.getByRole('link', { name: '이 주 모두' })).toHaveAttribute(
      'href',
      '/week/2025-W09',
    );
  });
  await test.step('a wide pane has a margin, next to the stories and next to the text', async () => {
    const isRightOf = async (right: Locator, left: Locator) => {
      const [a, b] = [await right.boundingBox(), await left.boundingBox()];
      return (a?.x ?? 0) >= (b?.x ?? 0) + (b?.width ?? 0);
    };
    const others = pane.getByRole('heading', { name: '앞선 날에 투표를 많이 받은 논문' });
    await pane.getByRole('link', { name: '가장 최근 날로' }).click();
    await expect(others).toBeVisible();
    expect(await isRightOf(others, stories.first())).toBe(false);
    await page.setViewportSize({ width: 1920, height: 900 });
    expect(await isRightOf(others, stories.first())).toBe(true);
    await stories.first().getByRole('link').first().click();
    const text = page.getByRole('region', { name: '기술 세부' });
    const notes = page.getByRole('heading', { name: '이 자료에 대하여' });
    expect(await isRightOf(notes, text)).toBe(true);
    // The name of a section is above its text.
    expect(await isRightOf(text.locator('p'), text.getByRole('heading'))).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await isRightOf(notes, text)).toBe(false);
    expect(await isRightOf(text.locator('p'), text.getByRole('heading'))).toBe(true);
    await page.goBack();
  });
  await test.step('what filters leave, with their most voted papers and authors', async () => {
    await page.getByLabel('최소 투표').fill('20');
    await expect(size(page)).toHaveText('24편');
    await expect(pane.getByRole('heading', { level: 2 })).toHaveText('고른 24편 한눈에');
    await expect(stories).toHaveCount(3);
    await expect(stories.nth(2)).toContainText('2025. 2. 26.');
    await expect(pane.getByRole('link', { name: 'Jan Kautz' })).toBeVisible();
  });
  await test.step('the number of the list, which has papers that match a part of the words', async () => {
    await page.goto(`./?q=${encodeURIComponent('확산 모델')}`);
    await expect(size(page)).toHaveText('12편');
    await expect(pane.getByRole('heading', { level: 2 })).toHaveText('찾은 12편');
  });
  await test.step('the first of the list in its order', async () => {
    const first = (await titles(page).allInnerTexts()).slice(0, 3);
    const names = stories.getByRole('heading');
    await expect(names).toHaveText(first);
    await expect(pane.getByText('관련도순')).toBeVisible();
  });
  await test.step('nothing where nothing answers', async () => {
    await searchField(page).fill('zzzz');
    await expect(size(page)).toHaveText('0편');
    await expect(pane.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expect(stories).toHaveCount(0);
  });
});

test('on a phone nothing is loaded for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('./');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const glance = () => loaded.filter((path) => /\/Glance-/.test(path));
  expect(glance()).toEqual([]);
  // It would have had that name.
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(glance).toHaveLength(1);
});
