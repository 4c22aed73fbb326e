import type { Page } from '@playwright/test';
import { follow } from './follow';
import { hostDigests } from './hostDigests';
import { paperLink, papers, searchField, size } from './list';
import { SCREENS } from './screens';
import { stripDays } from './stripDays';
import { expect, test } from './test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  allowedErrors: [/status of 404/],
});

/** A finger that moves as fast as told, by its own clock, however busy the machine is. */
async function createFinger(page: Page, x = 200, y = 400) {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000;
  let at = { x, y };
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd') => {
    timestamp += 0.05;
    const touchPoints = type === 'touchEnd' ? [] : [at];
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  return {
    down: () => send('touchStart'),
    async move(across: number, down = 0) {
      const from = at;
      for (const share of [0.5, 1]) {
        at = { x: from.x + across * share, y: from.y + down * share };
        await send('touchMove');
      }
    },
    up: () => send('touchEnd'),
  };
}

/** Moves a finger by pixels. */
async function swipe(page: Page, across: number, down = 0, x = 200): Promise<void> {
  const finger = await createFinger(page, x);
  await finger.down();
  await finger.move(across, down);
  await finger.up();
}

/** How far the text of the open paper is moved to the side, in pixels. */
function movedBy(page: Page): Promise<number> {
  return page
    .locator('[data-open-paper] > div:has(h1)')
    .evaluate((text) => new DOMMatrix(getComputedStyle(text).transform).e);
}

/** What a finger may miss: controls on screen of less than 44 pixels, but for links within a sentence. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (link: Element) =>
      link.matches('a') && link.textContent?.trim() !== link.parentElement?.textContent?.trim();
    // Their row or their label is hit as well.
    const areaOf = (control: Element) =>
      (control.matches('[data-title-link]') && control.closest('[data-paper-id]')) ||
      (control.matches('label *') && control.closest('label')) ||
      control;
    const controls = 'a, button, select, input, summary, label:has(input)';
    return [...document.querySelectorAll(controls)].flatMap((control) => {
      const { left, right, width, height } = areaOf(control).getBoundingClientRect();
      // A field of a slider has its handles in front of it; what waits beside the screen comes by Tab.
      const isOff = !control.checkVisibility() || right <= 0 || left < 0;
      // A frame of a pixel around a field belongs to it.
      if (isOff || isInSentence(control) || Math.min(width, height) >= 42) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return `${control.tagName} ${name}: ${width} × ${height}`;
    });
  });
}

test('a finger hits every control of every screen', async ({ page }) => {
  await page.goto('./about');
  for (const { name, path, shows } of SCREENS) {
    await test.step(name, async () => {
      await follow(page, path.slice(1));
      await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
    });
  }
  await test.step('a button keeps its words in a line on the narrowest screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await follow(page, '/paper/2502.18411');
    const read = page.getByRole('link', { name: 'arXiv에서 읽기' });
    await expect(read).toBeVisible();
    expect((await read.boundingBox())?.height).toBe(44);
    const place = page.getByText('43 / 112');
    await expect(place).toBeVisible();
    expect((await place.boundingBox())?.height).toBeLessThan(30);
  });
  await test.step('an author in a row, beside whom all of the row leads to its paper', async () => {
    await follow(page, '/?author=Kai+Chen');
    const row = papers(page).first();
    await row.tap();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.goBack();
    await row.getByRole('link', { name: 'Kai Chen' }).tap();
    await expect(page).toHaveURL('./author/Kai%20Chen');
  });
  await test.step('the heading of a day of another year names the year, in a line', async () => {
    await follow(page, '/day/2024-10-11');
    const heading = page.getByRole('button', { name: /^2024년 10월 11일/ });
    await expect(heading.getByText('2024년')).toBeInViewport();
    expect((await heading.boundingBox())?.height).toBe(44);
    await follow(page, '/day/2025-02-26');
    const ofNewestYear = page.getByRole('button', { name: /^2025년 2월 26일/ });
    await expect(ofNewestYear).toBeVisible();
    expect((await ofNewestYear.getByText('2025년').boundingBox())?.width).toBeLessThanOrEqual(1);
  });
  await test.step('the search field is as high with words as without', async () => {
    const field = page.getByRole('search').locator('form');
    const height = async () => (await field.boundingBox())?.height;
    const empty = await height();
    await searchField(page).fill('로봇');
    await expect(page.getByRole('button', { name: '검색어 지우기' })).toBeVisible();
    expect(await height()).toBe(empty);
    await searchField(page).fill('');
  });
  await test.step('the menu', async () => {
    await page.getByRole('button', { name: '메뉴와 설정' }).tap();
    await expect(page.getByRole('group', { name: '그림' })).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
});

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
    // Too short, too steep, from the edge, which is the browser's: the next swipe begins at the same paper.
    await swipe(page, 60);
    await swipe(page, 100, 200);
    await swipe(page, 200, 0, 10);
    await swipe(page, -150);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('5 / 6');
  });
  await test.step('the paper moves with the finger, and back where it is let go too early', async () => {
    const finger = await createFinger(page);
    await finger.down();
    await finger.move(-70);
    await expect.poll(() => movedBy(page)).toBe(-70);
    await finger.move(140);
    await expect.poll(() => movedBy(page)).toBe(70);
    await finger.move(-20);
    await finger.up();
    await expect.poll(() => movedBy(page)).toBe(0);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  await test.step('not in a formula that scrolls', async () => {
    const addWide = (text: HTMLElement) => {
      const wide = document.createElement('div');
      Object.assign(wide.style, { position: 'fixed', inset: '380px 0 auto', overflowX: 'auto' });
      wide.append('wide '.repeat(200));
      wide.style.whiteSpace = 'nowrap';
      text.append(wide);
    };
    const text = page.locator('[data-open-paper] > div:has(h1)');
    await text.evaluate(addWide);
    const wide = text.locator('> div').last();
    await swipe(page, -150);
    await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await wide.evaluate((element) => element.remove());
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  await test.step('where there is no other paper it follows a little', async () => {
    await swipe(page, -150);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('6 / 6');
    const finger = await createFinger(page);
    await finger.down();
    await finger.move(-180);
    await expect.poll(() => movedBy(page)).toBeLessThan(-20);
    expect(await movedBy(page)).toBeGreaterThan(-48);
    await finger.up();
    await expect.poll(() => movedBy(page)).toBe(0);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('6 / 6');
  });
  await test.step('without motion for a reader who prefers that', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const finger = await createFinger(page);
    await finger.down();
    await finger.move(150);
    expect(await movedBy(page)).toBe(0);
    await finger.up();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.emulateMedia({ reducedMotion: null });
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
