import type { Locator, Page } from '@playwright/test';
import { afterViewTransition } from './afterViewTransition';
import { createFinger, swipe } from './finger';
import { follow } from './follow';
import { hasSheetEntry } from './hasSheetEntry';
import { hostDigests } from './hostDigests';
import { paperLink, papers, searchField, size, titles, topOf } from './list';
import { SCREENS } from './screens';
import { stripDays } from './stripDays';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  allowedErrors: [/status of 404/],
});

/** How far an element is moved from its place, in pixels: to the right, down. */
function movedBy(element: Locator): Promise<readonly [x: number, y: number]> {
  return element.evaluate((moved) => {
    const { e, f } = new DOMMatrix(getComputedStyle(moved).transform);
    return [e, f] as const;
  });
}

const paperText = (page: Page) => page.locator('[data-open-paper] > div:has(h1)');

/** A finger on the title of a sheet. */
async function fingerOn(page: Page, sheet: Locator) {
  const box = await sheet.getByRole('heading').first().boundingBox();
  if (!box) throw new Error('the sheet has no title on the page');
  return createFinger(page, box.x + 10, box.y + box.height / 2);
}

/** Pulls a sheet down by its title a little, and fast. */
async function flick(page: Page, sheet: Locator): Promise<void> {
  const finger = await fingerOn(page, sheet);
  await finger.down();
  await finger.move(0, 60, 0.04);
  await finger.up(0.02);
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

/** Controls in whose middle a finger hits something else; what is fixed to the screen may lie over them. */
function missedTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isFixed = (element: Element | null): boolean =>
      element !== null &&
      (/fixed|sticky/.test(getComputedStyle(element).position) || isFixed(element.parentElement));
    return [...document.querySelectorAll('a, button, select, input, summary')].flatMap(
      (control) => {
        const { left, top, width, height } = control.getClientRects()[0] ?? new DOMRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!control.checkVisibility({ visibilityProperty: true }) || !hit || isFixed(hit))
          return [];
        const isIts =
          control.contains(hit) || hit.closest('label')?.contains(control) || hit.contains(control);
        const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent;
        return isIts ? [] : `${nameOf(control)}: ${hit.tagName} ${nameOf(hit)}`;
      },
    );
  });
}

/**
 * Where the lines of links in a paragraph begin, and of how many pixels in a column through the middle of each
 * link a finger hits it; none where it misses any part of the text.
 */
function hitsIn(paragraph: Locator): Promise<{ tops: number[]; heights: number[] }> {
  return paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const controls = [...element.querySelectorAll('a, button')];
    const hits = (control: Element, x: number, y: number) =>
      document.elementFromPoint(x, y)?.closest('a, button') === control;
    const texts = controls.map((control) => {
      const range = document.createRange();
      range.selectNodeContents(control);
      return range.getBoundingClientRect();
    });
    const heights = controls.map((control, index) => {
      const { left, right, top, bottom } = texts[index] ?? new DOMRect();
      const ys = Array.from({ length: 64 }, (_, y) => Math.round(top) - 20 + y);
      const isAllHit = [left + 1, (left + right) / 2, right - 1].every((x) =>
        ys.filter((y) => y > top && y < bottom).every((y) => hits(control, x, y)),
      );
      return isAllHit ? ys.filter((y) => hits(control, (left + right) / 2, y)).length : 0;
    });
    return { tops: [...new Set(texts.map(({ top }) => top))], heights };
  });
}

test('a finger hits every control of every screen', async ({ page }) => {
  await page.goto('./about');
  for (const { name, path, shows } of SCREENS) {
    await test.step(name, async () => {
      await follow(page, path.slice(1));
      await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 5000 });
      expect(await missedTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
    });
  }
  await test.step('so it does on a tablet, next to the list', async () => {
    await page.setViewportSize({ width: 1180, height: 5000 });
    for (const path of ['/', '/?votes=20-', '/paper/2502.18411', '/author/Bo%20Li']) {
      await follow(page, path);
      await expect(page.locator('[data-title-link]').first()).toBeVisible();
      expect(await missedTargets(page)).toEqual([]);
    }
  });
  await test.step('a button keeps its words in a line on the narrowest screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await follow(page, '/paper/2502.18411');
    const read = page.getByRole('link', { name: 'arXiv에서 읽기' });
    await expect(read).toBeVisible();
    expect((await read.boundingBox())?.height).toBe(44);
    const place = page.getByText('1 / 22', { exact: true });
    await expect(place).toBeVisible();
    expect((await place.boundingBox())?.height).toBeLessThan(30);
  });
  await test.step('names of authors are in lines of text, each with all of its text for a finger', async () => {
    const names = page.locator('[data-open-paper] p:has(> span > a[href*="/author/"])');
    const expectHit = async (width: number, controls: number) => {
      await page.setViewportSize({ width, height: 844 });
      await expect(names.locator('a, button')).toHaveCount(controls);
      const { tops, heights } = await hitsIn(names);
      expect(new Set(tops.map((top, index) => top - (tops[index - 1] ?? top - 24)))).toEqual(
        new Set([24]),
      );
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(24);
    };
    await expectHit(320, 6);
    await expectHit(390, 6);
    await names.getByRole('button', { name: /^외 8명/ }).tap();
    await expectHit(390, 13);
    await page.setViewportSize({ width: 320, height: 640 });
  });
  await test.step('the filter line stays one line there, and what is on scrolls in another', async () => {
    await follow(page, '/?q=llm&votes=2-&author=Bo+Li');
    await expect(size(page)).toHaveText('2편');
    const topOf = async (place: Locator) => (await place.boundingBox())?.y;
    const top = await topOf(page.getByLabel('정렬'));
    expect(await topOf(page.getByRole('button', { name: '필터 2개 적용 중' }))).toBe(top);
    expect(await topOf(page.getByRole('button', { name: '목록 내보내기' }))).toBe(top);
    // A sign has no room for its word, in forced colours neither.
    await page.emulateMedia({ forcedColors: 'active' });
    for (const label of ['정렬', '목록 보기']) {
      await expect(page.getByLabel(label)).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
    }
    await page.emulateMedia({ forcedColors: null });
    const chips = page.getByRole('list', { name: '적용된 필터' });
    expect((await chips.boundingBox())?.height).toBe(44);
    const all = page.getByRole('button', { name: '모두 지우기' });
    await expect(all).not.toBeInViewport({ ratio: 1 });
    await all.focus();
    await expect(all).toBeInViewport({ ratio: 1 });
  });
  await test.step('an author in a row, beside whom all of the row leads to its paper', async () => {
    await follow(page, '/?author=Kai+Chen');
    await expect(papers(page)).toHaveCount(1);
    const row = papers(page).first();
    await row.tap();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.goBack();
    await expect(page.locator('[data-open-paper]')).toHaveCount(0);
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
  await test.step('what this page is takes two lines, and the first paper is near the top', async () => {
    await follow(page, '/');
    const intro = page.locator('[data-intro] p').filter({ visible: true });
    const expectTwoLines = async () => {
      for (const width of [360, 390, 430]) {
        await page.setViewportSize({ width, height: 844 });
        await expect(intro).toHaveCSS('height', '40px');
      }
    };
    await expectTwoLines();
    expect(await topOf(titles(page).first())).toBeLessThanOrEqual(238);
    await page.getByRole('button', { name: '메뉴와 설정' }).tap();
    await page.getByRole('button', { name: 'English', exact: true }).tap();
    await expect(intro).toContainText('summarized in Korean');
    await page.getByRole('button', { name: 'Close menu' }).tap();
    await expectTwoLines();
    await page.getByRole('button', { name: 'Close this note' }).filter({ visible: true }).tap();
    await expect(intro).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    expect(await topOf(titles(page).first())).toBeLessThanOrEqual(220);
  });
});

test('after the newest day a phone has what a wide screen has in its pane', async ({ page }) => {
  await page.goto('./');
  const before = page.getByRole('heading', { level: 3, name: '앞선 날에 투표를 많이 받은 논문' });
  await page.locator('#day-2025-04-08 article').last().scrollIntoViewIfNeeded();
  const section = page.locator('section', { has: before }).last();
  await expect(section.getByRole('listitem')).toHaveCount(5);
  const [newest, rest, next] = [
    await topOf(page.locator('#day-2025-04-08')),
    await topOf(section),
    await topOf(page.locator('#day-2025-03-07')),
  ];
  expect(rest).toBeGreaterThan(newest);
  expect(next).toBeGreaterThan(rest);
  await section.getByRole('link').first().click();
  await expect(paperText(page)).toBeVisible();
});

test('a phone is used by fingers', async ({ page }) => {
  const sheet = page.getByRole('dialog');
  /** Its entry of the history goes, too. */
  const expectClosed = async () => {
    await expect(sheet).toBeHidden();
    await expect.poll(() => hasSheetEntry(page)).toBe(false);
  };
  const handle = (name: string) => page.getByRole('slider', { name });
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
    await expect(marks).not.toHaveCount(0);
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
  });
  await test.step('the edges of the range have knobs below it, each with its own half of what is between them', async () => {
    const [from, to] = [handle('기간의 시작'), handle('기간의 끝')];
    const [start, end] = [page.getByLabel('시작일'), page.getByLabel('종료일')];
    // The foot of the sheet grows as it says that there is no paper in the range, and lifts the chart.
    await expect(sheet.getByRole('button', { name: '0편 보기', exact: true })).toBeDisabled();
    const before = [await start.inputValue(), await end.inputValue()];
    const left = await from.boundingBox();
    const right = await to.boundingBox();
    if (!left || !right) throw new Error('the handles are not on the page');
    expect(left.x + left.width).toBeLessThanOrEqual(right.x + 0.5);
    const finger = await createFinger(page, left.x + left.width - 2, left.y + left.height - 14);
    await finger.down();
    await finger.move(-40);
    await finger.up();
    await expect(start).not.toHaveValue(before[0] ?? '');
    await expect(end).toHaveValue(before[1] ?? '');
    // The focus frames the knob, forced colours leave it.
    const knob = (property: 'outlineStyle' | 'backgroundColor') =>
      to.evaluate((element, name) => getComputedStyle(element, '::after')[name], property);
    await page.keyboard.press('Tab');
    await to.focus();
    expect(await knob('outlineStyle')).toBe('solid');
    await page.emulateMedia({ forcedColors: 'active' });
    const sheetColor = await sheet.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await knob('backgroundColor')).not.toBe(sheetColor);
    await page.emulateMedia({ forcedColors: null });
    await page.getByRole('button', { name: '필터 닫기' }).click();
    await expectClosed();
    await expect(size(page)).toHaveText('6편');
  });
  await test.step('a sheet follows the finger that pulls it down by its head', async () => {
    // What follows the finger comes with the idle page.
    await expect(page.locator('html[data-header]')).toBeAttached();
    await page.getByRole('button', { name: '필터 1개 적용 중' }).click();
    const finger = await fingerOn(page, sheet);
    await finger.down();
    await finger.move(0, 100);
    await expect.poll(() => movedBy(sheet)).toEqual([0, 100]);
    // Never above its place.
    await finger.move(0, -150);
    await expect.poll(() => movedBy(sheet)).toEqual([0, 0]);
    await finger.move(0, 150);
    await finger.up(1);
    await expect.poll(() => movedBy(sheet)).toEqual([0, 0]);
    await expect(sheet).toBeVisible();
  });
  await test.step('not one that moves across or scrolls what is in it', async () => {
    const across = await fingerOn(page, sheet);
    await across.down();
    await across.move(200, 60, 0.04);
    await across.up(0.02);
    await swipe(page, 0, 150, 380);
    await swipe(page, 0, -150, 380);
    expect(await movedBy(sheet)).toEqual([0, 0]);
    await expect(sheet).toBeVisible();
  });
  await test.step('pulled by more than a third of its height it closes, and its entry of the history goes', async () => {
    expect(await hasSheetEntry(page)).toBe(true);
    const finger = await fingerOn(page, sheet);
    await finger.down();
    await finger.move(0, 320);
    await finger.up(1);
    await expectClosed();
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('a flick closes every sheet, which opens in its place again', async () => {
    // Each with what comes last in its sheet: until then its head moves up.
    for (const [button, last] of [
      [page.getByRole('button', { name: '필터 1개 적용 중' }), sheet.getByLabel('안 읽은 것만')],
      [
        page.getByRole('button', { name: '메뉴와 설정' }),
        sheet.getByRole('group', { name: '그림' }),
      ],
      [page.locator('[data-calendar]').first(), sheet.getByRole('grid')],
      [
        page.getByRole('button', { name: '목록 공유' }),
        sheet.getByRole('textbox', { name: '메신저용 글' }),
      ],
    ] as const) {
      await button.click();
      await expect(last).toBeVisible();
      expect(await movedBy(sheet)).toEqual([0, 0]);
      await flick(page, sheet);
      await expectClosed();
    }
  });
  await test.step('it has all of its height when it is first painted', async () => {
    const menu = page.getByRole('button', { name: '메뉴와 설정' });
    const first = await menu.evaluate(async (button: HTMLButtonElement) => {
      button.click();
      await new Promise(requestAnimationFrame);
      return document.querySelector<HTMLElement>('[role=dialog]:popover-open')?.offsetHeight;
    });
    await expect(sheet.getByRole('group', { name: '그림' })).toBeVisible();
    expect(first).toBe(await sheet.evaluate((element: HTMLElement) => element.offsetHeight));
    await flick(page, sheet);
    await expectClosed();
  });
  await test.step('for a reader who prefers no motion it stays until it closes', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    const finger = await fingerOn(page, sheet);
    await finger.down();
    await finger.move(0, 320);
    expect(await movedBy(sheet)).toEqual([0, 0]);
    await finger.up(1);
    await expect(sheet).toBeHidden();
    await page.emulateMedia({ reducedMotion: null });
  });
  await test.step('a panel is no sheet', async () => {
    await page.setViewportSize({ width: 834, height: 844 });
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    await flick(page, sheet);
    await page.getByRole('button', { name: '메뉴 닫기' }).click();
    await expect(sheet).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
  });
  await test.step('a swipe opens the next paper and the previous one, as the links do', async () => {
    await paperLink(page, 'START').click();
    await expect(page.getByRole('link', { name: /^다음 논문/ })).toBeVisible();
    await afterViewTransition(page);
    await swipe(page, -150);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await expect(page.getByRole('link', { name: /^이전 논문/ })).toBeVisible();
    await swipe(page, 150);
    await expect(page).toHaveTitle(/^START/);
    // The text below turns it as well.
    await page
      .getByRole('heading', { name: '기술 세부' })
      .evaluate((head) => head.scrollIntoView());
    await swipe(page, -150);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
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
    await expect.poll(() => movedBy(paperText(page))).toEqual([-70, 0]);
    await finger.move(140);
    await expect.poll(() => movedBy(paperText(page))).toEqual([70, 0]);
    await finger.move(-20);
    await finger.up();
    await expect.poll(() => movedBy(paperText(page))).toEqual([0, 0]);
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
    const text = paperText(page);
    await text.evaluate(addWide);
    // The browser decides what a finger scrolls by its last frame.
    await twoFrames(page);
    const wide = text.locator('> div').last();
    await swipe(page, -150);
    await expect.poll(() => wide.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await wide.evaluate((element) => element.remove());
    await twoFrames(page);
    await expect(page).toHaveTitle(/^OmniAlign-V/);
  });
  await test.step('where there is no other paper it follows a little', async () => {
    await swipe(page, -150);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('6 / 6');
    const finger = await createFinger(page);
    await finger.down();
    await finger.move(-180);
    await expect.poll(async () => (await movedBy(paperText(page)))[0]).toBeLessThan(-20);
    expect((await movedBy(paperText(page)))[0]).toBeGreaterThan(-48);
    await finger.up();
    await expect.poll(() => movedBy(paperText(page))).toEqual([0, 0]);
    await expect(page.getByRole('navigation', { name: '목록에서 이동' })).toContainText('6 / 6');
  });
  await test.step('without motion for a reader who prefers that', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const finger = await createFinger(page);
    await finger.down();
    await finger.move(150);
    expect(await movedBy(paperText(page))).toEqual([0, 0]);
    await finger.up();
    await expect(page).toHaveTitle(/^OmniAlign-V/);
    await page.emulateMedia({ reducedMotion: null });
  });
  await test.step('what can be done with the paper is one row, with citing in its menu', async () => {
    const links = page.getByRole('navigation', { name: '원문과 링크' });
    const controls = links.locator('a:visible, button:visible, summary:visible');
    const rows = await controls.evaluateAll((found) => {
      const middles = found.map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return Math.round(top + height / 2);
      });
      return [middles.length, new Set(middles).size];
    });
    expect(rows).toEqual([5, 1]);
    await page.getByTitle('더 보기').click();
  });
  await test.step('a swipe in a dialog turns no page', async () => {
    await page.getByRole('button', { name: '인용' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await swipe(page, -150);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByTitle('더 보기')).toBeFocused();
    // From the paper before the next one it would come back here.
    await swipe(page, 150);
    await expect(page).toHaveTitle(/^START/);
  });
});

test('in large text the place of a paper is whole, or out of sight', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('haru:text', 'huge'));
  await page.goto('./paper/2504.05299');
  await expect(page.getByText('1 / 21', { exact: true })).toBeVisible();
  for (const [width, isShown] of [
    [320, false],
    [430, true],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    const place = page.getByText('1 / 21', { exact: true });
    // The page takes its new width with a frame, and both boxes are of the same one.
    const findPlace = () =>
      place.evaluate((text) => {
        const line = text.parentElement?.getBoundingClientRect();
        const { top, right } = text.getBoundingClientRect();
        if (!line || top >= line.bottom) return 'out of sight';
        return right <= line.right ? 'whole' : 'cut';
      });
    await expect.poll(findPlace).toBe(isShown ? 'whole' : 'out of sight');
  }
});

test('a long label of a chart stays on the screen', async ({ page }) => {
  await hostDigests(page, stripDays());
  await page.addInitScript(() => {
    localStorage.setItem('haru:language', 'en');
    localStorage.setItem('haru:text', 'huge');
  });
  await page.goto('./?q=model');
  await page.getByRole('button', { name: 'Filters' }).click();
  for (const name of ['Start of the span', 'End of the span']) {
    await page.getByRole('slider', { name }).focus();
    const label = page.getByRole('group', { name: 'Papers by day' }).getByText(/ · \d+ votes$/);
    const { x, width } = (await label.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
  }
});

test('the keyboard goes when a search is asked, by Enter and by a suggestion', async ({ page }) => {
  await page.goto('./');
  await searchField(page).tap();
  await searchField(page).fill('mamba');
  await page.keyboard.press('Enter');
  await expect(searchField(page)).not.toBeFocused();
  await expect(titles(page).first()).toContainText('LaTIM');
  await searchField(page).tap();
  await expect(searchField(page)).toBeFocused();
  await searchField(page).fill('diffusion');
  await page.getByRole('search').getByRole('option').first().tap();
  await expect(searchField(page)).not.toBeFocused();
});
