import type { Page } from '@playwright/test';
import { hostDigests } from './hostDigests';
import { paperLink, size } from './list';
import { stripDays } from './stripDays';
import { expect, test } from './test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  allowedErrors: [/status of 404/],
});

/** Moves a finger by pixels, in a fifth of a second by its own clock however busy the machine is. */
async function swipe(page: Page, across: number, down = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const begin = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: 200 + across * share, y: 400 + down * share }],
      timestamp: begin + share / 5,
    });
  await touch('touchStart', 0);
  await touch('touchMove', 0.5);
  await touch('touchMove', 1);
  await touch('touchEnd', 1);
}

test('a phone is used by fingers', async ({ page }) => {
  await hostDigests(page, stripDays());
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  await test.step('controls are 44 pixels high', async () => {
    for (const target of [
      page.getByRole('button', { name: '필터 1개 적용 중' }),
      page.getByRole('button', { name: '메뉴와 설정' }),
      page.getByLabel('정렬'),
      page.getByLabel('목록 보기'),
      page.getByRole('button', { name: '목록 공유' }),
    ]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
  await test.step('two of them zoom into the strip, one chooses in it', async () => {
    await page.getByRole('button', { name: '필터 1개 적용 중' }).click();
    const strip = page.getByRole('group', { name: '날짜별 논문 수' });
    const marks = strip.locator('[aria-hidden] > span');
    const before = await marks.allTextContents();
    const box = await strip.boundingBox();
    if (!box) throw new Error('the chart is not on the page');
    const y = box.y + 20;
    const middle = box.x + box.width / 2;
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...across: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: across.map((x, id) => ({ x, y, id })),
      });
    await touch('touchStart', middle - 20, middle + 20);
    for (const apart of [30, 50, 80, 120]) await touch('touchMove', middle - apart, middle + apart);
    await touch('touchEnd');
    await expect(marks).not.toHaveText(before);
    await expect(page).toHaveURL('./?votes=40-');
    await touch('touchStart', middle);
    await touch('touchMove', middle + 40);
    await touch('touchMove', middle + 80);
    await touch('touchEnd');
    await expect(page.getByLabel('시작일')).not.toHaveValue('');
    await expect(page).toHaveURL('./?votes=40-');
    await page.getByRole('button', { name: '필터 닫기' }).click();
    await expect(strip).toBeHidden();
    await expect(size(page)).toHaveText('6편');
  });
  await test.step('a swipe opens the next paper and the previous one, as the links do', async () => {
    await paperLink(page, 'START').click();
    await expect(page.getByRole('link', { name: /^다음 논문/ })).toBeVisible();
    // During a view transition a finger touches a picture of the page.
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await swipe(page, -150);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(page.getByRole('link', { name: /^이전 논문/ })).toBeVisible();
    await swipe(page, 150);
    await expect(page).toHaveTitle(/^START/);
    // Too short, too steep: the next swipe begins at the same paper.
    await swipe(page, 30);
    await swipe(page, 100, 200);
    await swipe(page, -150);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('5 / 6');
  });
  await test.step('a swipe in a dialog turns no page', async () => {
    await page.getByRole('button', { name: '인용' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await swipe(page, -150);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // From the paper before the next one it would come back here.
    await swipe(page, 150);
    await expect(page).toHaveTitle(/^START/);
  });
});
