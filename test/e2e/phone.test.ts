import type { Page } from '@playwright/test';
import { paperLink } from './list';
import { expect, test } from './test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  allowedErrors: [/status of 404/],
});

/** A finger that goes across the page, by pixels, in a fifth of a second however busy the machine is. */
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

test('a swipe leads to the next paper and back, as its buttons do', async ({ page }) => {
  await page.goto('./?votes=40-');
  await paperLink(page, 'START').click();
  // Once its link stays where it is, the page has all that moves its content.
  await page.getByRole('link', { name: /^다음 논문/ }).click({ trial: true });
  await swipe(page, -150);
  await expect(page).toHaveTitle(/^OmniAlign-V/);
  await expect(page.getByRole('link', { name: /^이전 논문/ })).toBeVisible();
  await swipe(page, 150);
  await expect(page).toHaveTitle(/^START/);
  // Too short, too steep: only the third one counts, so that it leads one paper further.
  await swipe(page, -30);
  await swipe(page, -100, 200);
  await swipe(page, -150);
  await expect(page).toHaveTitle(/^OmniAlign-V/);
  await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('5 / 6');
});

test('a swipe in a dialog turns no page', async ({ page }) => {
  await page.goto('./paper/2502.18411');
  const place = page.getByRole('navigation', { name: '목록에서 이동' });
  await expect(place).toContainText('43 / 112');
  await page.getByRole('button', { name: '인용' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await swipe(page, -150);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Without the dialog it turns one page, not a second one.
  await swipe(page, -150);
  await expect(place).toContainText('44 / 112');
});

test('what one presses is 44 pixels high', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('slider').first()).toBeVisible();
  for (const target of [
    page.getByRole('button', { name: '필터' }),
    page.getByRole('button', { name: 'English' }),
    page.getByRole('button', { name: /^테마/ }),
    page.getByLabel('정렬'),
    page.getByLabel('목록 보기'),
    page.getByRole('link', { name: '저자', exact: true }),
  ]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('two fingers zoom into the strip, one finger chooses in it', async ({ page }) => {
  await page.goto('./');
  const strip = page.getByRole('group', { name: '날짜별 논문 수' });
  await expect(page.getByRole('slider').first()).toBeVisible();
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
  await expect(page).toHaveURL('./');
  await touch('touchStart', middle);
  await touch('touchMove', middle + 40);
  await touch('touchMove', middle + 80);
  await touch('touchEnd');
  await expect(page).toHaveURL(/from=.*to=/);
});
