import type { Page } from '@playwright/test';
import { commit, compose } from './compose';
import { paperLink, papers, searchField, settledSize, size } from './list';
import { expect, test } from './test';

const NOW = Date.UTC(2026, 0, 5);
const NOTHING = '조건에 맞는 논문이 없습니다.';

/** Waits until the worker has answered the half-typed text: the sidebar counts no paper on any day. */
async function expectNoDayToMatch(page: Page): Promise<void> {
  const days = page.getByRole('navigation', { name: '날짜 목록' }).getByRole('listitem');
  await expect(days).toHaveText(Array(5).fill(/\D0$/));
}

async function expectQuestion(page: Page, text: string): Promise<void> {
  await expect(searchField(page)).toHaveValue(text);
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: text })}`);
}

// Wide enough for the sidebar.
test.use({ viewport: { width: 1700, height: 800 } });

test('한글을 조합하며 찾는다', async ({ page }) => {
  await page.goto('./day/2025-04-08');
  await searchField(page).focus();
  await test.step('조합한 글자가 칸에 그대로 남고 논문을 찾는다', async () => {
    await compose(page, ['ㅇ', '야', '양']);
    await commit(page, '양');
    await compose(page, ['ㅈ', '자']);
    await commit(page, '자');
    await compose(page, ['ㅎ', '호', '화']);
    await commit(page, '화');
    await expectQuestion(page, '양자화');
    await expect(paperLink(page, 'Quantization Hurts Reasoning?')).toBeVisible();
    await expect(size(page)).not.toHaveText('112편');
  });
  await test.step('치다 만 글자가 아무것도 못 찾으면, 앞서 찾은 논문이 그대로 있다', async () => {
    const before = await settledSize(page);
    // It does not stand still, however slow the machine is.
    await page.clock.setFixedTime(NOW);
    await compose(page, ['ㅂ', '베', '벫']);
    await expectQuestion(page, '양자화벫');
    await expectNoDayToMatch(page);
    await expect(size(page)).toHaveText(before);
    await expect(paperLink(page, 'Quantization Hurts Reasoning?')).toBeVisible();
  });
  await test.step('조합하던 글자가 2초 넘게 그대로면, 그 글자로 찾은 결과를 보여 준다', async () => {
    await page.clock.setFixedTime(NOW + 2001);
    await expect(page.getByRole('heading', { name: NOTHING })).toBeVisible();
    await commit(page, '벫');
    await expect(page.getByRole('heading', { name: NOTHING })).toBeVisible();
  });
  await test.step('마지막 글자를 아직 조합하고 있어도 찾는다', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await compose(page, ['ㅂ', '비']);
    await commit(page, '비');
    await compose(page, ['ㄷ', '디']);
    await commit(page, '디');
    await compose(page, ['ㅇ', '오']);
    await expectQuestion(page, '비디오');
    await expect(paperLink(page, 'Light-A-Video')).toBeVisible();
    await commit(page, '오');
  });
  await test.step('결과를 보고 이어서 조합해도 앞 글자가 사라지지 않는다', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await compose(page, ['ㅎ', '화', '확']);
    await commit(page, '확');
    await compose(page, ['ㅅ', '사', '산']);
    await commit(page, '산');
    await expectQuestion(page, '확산');
    await page.keyboard.press('Space');
    await compose(page, ['ㅁ', '모']);
    await commit(page, '모');
    await compose(page, ['ㄷ', '데', '델']);
    await expectQuestion(page, '확산 모델');
    await expect(paperLink(page, 'DART: Denoising')).toBeVisible();
    await commit(page, '델');
  });
  await test.step('조합을 마친 뒤 엔터 한 번이면 찾는다', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await compose(page, ['ㅂ', '비']);
    await commit(page, '비');
    await compose(page, ['ㄷ', '디']);
    await commit(page, '디');
    await compose(page, ['ㅇ', '오']);
    await commit(page, '오');
    await page.keyboard.press('Enter');
    await expectQuestion(page, '비디오');
    await expect(paperLink(page, 'Light-A-Video')).toBeVisible();
  });
  await test.step('조합하는 동안 제안이 따라오고, 엔터 한 번으로 고른다', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await compose(page, ['ㄱ', '가', '강']);
    await commit(page, '강');
    await compose(page, ['ㅎ', '호', '화']);
    // Those of 강 alone may begin with others: what an arrow key leads to goes with them.
    await expect(page.getByRole('option').first()).toHaveAccessibleName(
      /^강화 학습 reinforcement learning\s*\d+편$/,
    );
    await commit(page, '화');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectQuestion(page, '강화 학습');
  });
  await test.step('처음 치는 글자가 아무것도 못 찾는 동안에는 목록이 그대로 있다', async () => {
    await searchField(page).fill('');
    await expect(papers(page)).toHaveCount(112);
    await compose(page, ['뷀']);
    await expectQuestion(page, '뷀');
    await expectNoDayToMatch(page);
    await expect(papers(page)).toHaveCount(112);
    await commit(page, '뷀');
    await expect(page.getByRole('heading', { name: NOTHING })).toBeVisible();
  });
});
