import type { Page } from '@playwright/test';
import { follow } from './follow';
import { searchField } from './list';
import { expect, test } from './test';

/** A pasted word, and Hangul without a space, each far wider than any screen. */
const LATIN = 'supercalifragilistic'.repeat(12);
const HANGUL = '가나다라마바사아자차카타파하'.repeat(15);

const WIDTHS = [320, 390, 834, 1100, 1440];

/** How far a page scrolls sideways at each width, and with text of two and a half times the size. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  const found: string[] = [];
  const look = async (width: number, size: string) => {
    await page.setViewportSize({ width, height: 800 });
    const { scrollWidth, clientWidth } = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    }, size);
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} of ${clientWidth} px, ${size}`);
  };
  for (const width of WIDTHS) await look(width, '100%');
  await look(390, '250%');
  await look(1100, '250%');
  return found;
}

test.use({ allowedErrors: [/status of 404/] });

test('what a reader types or pastes makes no page scroll sideways', async ({ page }) => {
  const about = page.getByRole('heading', { level: 1, name: '소개' });
  await page.goto('./about');
  for (const [address, shows] of [
    [`/?q=${LATIN}`, `“${LATIN}”`],
    [`/?q=${HANGUL}+title:"${LATIN}"+-${LATIN}+author:${LATIN}`, `제목: ${LATIN}`],
    [`/?author=${LATIN}&author=Kai+Chen&votes=20-40&from=2024-10-11`, LATIN],
    [`/author/${LATIN}`, LATIN],
    [`/authors?name=${LATIN}`, '이름이 맞는 저자가 없습니다.'],
    [`/${LATIN}`, '없는 주소입니다'],
  ] as const) {
    await follow(page, '/about');
    await expect(about).toBeVisible();
    await follow(page, address);
    await expect(page.getByText(shows).first()).toBeVisible();
    await expect(about).toHaveCount(0);
    expect(await sidewaysScroll(page), address.slice(0, 30)).toEqual([]);
  }
});

test('large text makes no screen scroll sideways', async ({ page }) => {
  await page.goto('./day/2025-02-26');
  // Has the texts read at once, not when the page is quiet.
  await searchField(page).focus();
  await searchField(page).blur();
  for (const [address, shows] of [
    ['/day/2025-02-26', 'WiCkeD: A Simple Method'],
    ['/month/2025-02', '자주 실린 저자'],
    ['/topics', '응용 분야'],
    ['/health', '읽지 못한 날이 없습니다.'],
    ['/paper/2502.18411', '기술 세부'],
    ['/about', '자료에 없는 것'],
  ] as const) {
    await follow(page, address);
    await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
    expect(await sidewaysScroll(page), address).toEqual([]);
  }
  // English words are longer than Korean ones.
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('Open source').filter({ visible: true }).first()).toBeVisible();
  expect(await sidewaysScroll(page), 'in English').toEqual([]);
});

test('large text leaves what the trends are chosen by on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./trends');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const button = page.getByRole('button', { name: '모든 주제를 CSV로' });
  // Charts take their new size in the next frame.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(button).toBeInViewport({ ratio: 1 });
});

test('large text leaves what is above a list of results in its own lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?q=rag');
  const overTime = page.getByRole('link', { name: '이 검색어의 흐름' });
  await expect(overTime).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const { top, bottom } = await overTime.evaluate((link) => {
    const rect = link.getBoundingClientRect();
    const row = link.closest('div')?.getBoundingClientRect();
    return { top: rect.top - (row?.top ?? 0), bottom: (row?.bottom ?? 0) - rect.bottom };
  });
  expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(0);
});

test('no line begins or ends with a dot, breaks a number of authors, or draws a letter of two fonts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./paper/2502.18411');
  const more = page.getByRole('button', { name: /^외 8명/ });
  for (const width of [320, 345, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    const lines = await more.evaluate((button) => {
      const range = document.createRange();
      const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
      const tops = new Set<number>();
      while (texts.nextNode()) {
        range.selectNodeContents(texts.currentNode);
        for (const { top } of range.getClientRects()) tops.add(top);
      }
      return tops.size;
    });
    expect(lines, `${width} px`).toBe(1);
    // Dots are before items, and cut off at the left edge: there each line begins.
    const unaligned = await page.locator('article .dots').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const { left } = row.getBoundingClientRect();
        const items = [...row.children].map((item) => item.getBoundingClientRect());
        const starts = items.filter(({ top }, index) => top > (items[index - 1]?.bottom ?? 0) - 4);
        return starts.filter((item) => Math.abs(item.left - left) > 1).map((item) => item.left);
      }),
    );
    expect(unaligned, `${width} px`).toEqual([]);
    await expect(page.locator('article .dots').filter({ hasText: '·' })).toHaveCount(0);
  }
  const fonts = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  for (const [latin, korean] of [
    ['-apple-system', 'Apple SD Gothic Neo'],
    ['Segoe UI', 'Malgun Gothic'],
    ['Noto Sans', 'Noto Sans KR'],
  ] as const) {
    expect(fonts.indexOf(latin), latin).toBeGreaterThan(-1);
    expect(fonts.indexOf(latin), latin).toBeLessThan(fonts.indexOf(korean));
  }
  await follow(page, '/?q=zzzz');
  const notice = page.getByRole('heading', { name: '조건에 맞는 논문이 없습니다.' });
  await expect(notice).toHaveCSS('text-wrap-style', 'balance');
});
