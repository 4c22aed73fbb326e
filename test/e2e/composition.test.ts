import type { Page } from '@playwright/test';
import { paperLink, searchField, size } from './list';
import { expect, test } from './test';

/** Types Hangul as an input method does: the syllable under way is replaced until it is whole. */
async function compose(page: Page, steps: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
}

async function commit(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.insertText', { text });
}

test('조합한 글자가 칸에 그대로 남고 논문을 찾는다 @subpath', async ({ page }) => {
  await page.goto('./');
  await searchField(page).focus();
  await compose(page, ['ㅇ', '야', '양']);
  await commit(page, '양');
  await compose(page, ['ㅈ', '자']);
  await commit(page, '자');
  await compose(page, ['ㅎ', '호', '화']);
  await commit(page, '화');
  await expect(searchField(page)).toHaveValue('양자화');
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: '양자화' })}`);
  await expect(paperLink(page, 'Quantization Hurts Reasoning?')).toBeVisible();
  await expect(size(page)).not.toHaveText('112편');
});

test('마지막 글자를 아직 조합하고 있어도 찾는다', async ({ page }) => {
  await page.goto('./');
  await searchField(page).focus();
  await compose(page, ['ㅂ', '비']);
  await commit(page, '비');
  await compose(page, ['ㄷ', '디']);
  await commit(page, '디');
  await compose(page, ['ㅇ', '오']);
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: '비디오' })}`);
  await expect(paperLink(page, 'Light-A-Video')).toBeVisible();
  await expect(searchField(page)).toHaveValue('비디오');
});

test('결과를 보고 이어서 조합해도 앞 글자가 사라지지 않는다', async ({ page }) => {
  await page.goto('./');
  await searchField(page).focus();
  await compose(page, ['ㅎ', '화', '확']);
  await commit(page, '확');
  await compose(page, ['ㅅ', '사', '산']);
  await commit(page, '산');
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: '확산' })}`);
  await page.keyboard.press('Space');
  await compose(page, ['ㅁ', '모']);
  await commit(page, '모');
  await compose(page, ['ㄷ', '데', '델']);
  await expect(searchField(page)).toHaveValue('확산 모델');
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: '확산 모델' })}`);
  await expect(paperLink(page, 'DART: Denoising')).toBeVisible();
});

test('조합을 마친 뒤 엔터 한 번이면 찾는다', async ({ page }) => {
  await page.goto('./');
  await searchField(page).focus();
  await compose(page, ['ㅂ', '비']);
  await commit(page, '비');
  await compose(page, ['ㄷ', '디']);
  await commit(page, '디');
  await compose(page, ['ㅇ', '오']);
  await commit(page, '오');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`./?${new URLSearchParams({ q: '비디오' })}`);
  await expect(paperLink(page, 'Light-A-Video')).toBeVisible();
});
