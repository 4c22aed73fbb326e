import type { Locator } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { LATER_SCRIPTS, openWithoutScript } from './holdScript';
import { papers, searchField, size } from './list';
import { recordShifts, sumOfShifts } from './shifts';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test('the newest day is there before the script has come, and nothing moves when it takes over', async ({
  page,
}) => {
  await recordShifts(page);
  for (const width of [390, 834, 1280]) {
    await test.step(`${width} wide`, async () => {
      await page.setViewportSize({ width, height: 844 });
      const release = await openWithoutScript(page, './');
      await expect(papers(page)).toHaveCount(21);
      await expect(size(page)).toHaveText('112편');
      const day = page.getByRole('heading', { name: '2025년 4월 8일 화요일' });
      await expect(day.getByRole('link')).toBeVisible();
      const place = await day.locator('time').boundingBox();
      const first = papers(page).first();
      await expect(first.getByText('85', { exact: true })).toBeVisible();
      // The bar has its length, though the policy refuses style attributes.
      const bar = await first.locator('rect').boundingBox();
      expect(bar?.width).toBeGreaterThan(30);
      // On a tablet the second and the third paper are side by side below the first, no others.
      const pairs = width === 834 ? ['One-Minute Video', 'Rethinking Reflection'] : [];
      expect(await besideOthers(papers(page))).toEqual(
        pairs.map((title) => expect.stringContaining(title)),
      );
      const heading = await page.evaluateHandle(() => document.querySelector('article h3'));
      release();
      await expect(papers(page)).toHaveCount(112);
      // The controls of the day have come, and left its name where it was.
      await expect(day.getByRole('button')).toBeVisible();
      expect(await day.locator('time').boundingBox()).toEqual(place);
      // Has the texts read at once, not when the page is quiet.
      await searchField(page).focus();
      await searchField(page).blur();
      // Topics come last, at the end of a line that is there.
      await expect(first).toContainText('멀티모달토큰화');
      // The very element, not one like it: what was selected or focused stays so.
      expect(await heading.evaluate((element) => element?.isConnected)).toBe(true);
      expect(await besideOthers(papers(page))).toHaveLength(pairs.length);
      expect(await sumOfShifts(page)).toBeLessThan(0.02);
    });
  }
});

test('a topic has its papers and authors before the script has come, and nothing moves when they are answered', async ({
  page,
}) => {
  await recordShifts(page);
  const lists = page.locator('[data-list-of]');
  const listOf = (list: string) => page.locator(`[data-list-of$=" ${list}"]`);
  for (const [width, topic, best, other] of [
    [390, 'multimodal', 'SmolVLM: Redefining small', 'newest'],
    [834, 'image-generation', 'TextAtlas5M: A Large-scale', 'authors'],
    [1280, 'multimodal', 'SmolVLM: Redefining small', 'newest'],
  ] as const) {
    await test.step(`${width} wide`, async () => {
      await page.setViewportSize({ width, height: 844 });
      const release = await openWithoutScript(page, `./topic/${topic}/`);
      await expect(listOf('best').getByRole('listitem')).toHaveCount(5);
      await expect(listOf('best')).toContainText(best);
      await expect(listOf(other).getByRole('listitem').first()).toBeVisible();
      // What the arrival of the title font has moved depends on the fonts of the machine. It is told with a frame.
      await twoFrames(page);
      const shifts = await sumOfShifts(page);
      const texts = await lists.allInnerTexts();
      const links = lists.getByRole('heading').getByRole('link');
      const first = await links.first().elementHandle();
      release();
      // Of the list by now: with its question, which tells the neighbours.
      for (const link of await links.all()) {
        await expect(link).toHaveAttribute('href', RegExp(`[?&]topic=${topic}`));
      }
      expect(await lists.allInnerTexts()).toEqual(texts);
      expect(await first?.evaluate((link) => link.isConnected)).toBe(true);
      expect(await sumOfShifts(page)).toBe(shifts);
    });
  }
});

/** The texts of the rows that begin on one line with another. */
function besideOthers(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((elements) => {
    const tops = elements.map((element) => element.getBoundingClientRect().top);
    const isBeside = (_: Element, place: number) =>
      tops.some((top, other) => other !== place && top === tops[place]);
    return elements.filter(isBeside).map(({ textContent }) => textContent);
  });
}

test('a site whose build was not told its address is taken over as it is @no-address', async ({
  page,
}) => {
  const release = await openWithoutScript(page, './');
  const title = await papers(page).locator('h3').first().elementHandle();
  release();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(papers(page)).toHaveCount(112);
  expect(await title?.evaluate((element) => element.isConnected)).toBe(true);
  // No feed was written: they need the address.
  const feed = page.getByRole('contentinfo').getByRole('link', { name: 'RSS로 받아 보기' });
  await expect(feed).toHaveCount(0);
});

test('what is typed and chosen before the script has come holds when it has', async ({ page }) => {
  await test.step('a text is asked, a list is shown as chosen', async () => {
    const release = await openWithoutScript(page, './');
    await expect(papers(page).first()).toContainText('휴대용 및 엣지');
    await page.getByLabel('목록 보기').selectOption('제목만');
    await page.getByRole('searchbox', { name: '검색' }).fill('SmolVLM');
    release();
    await expect(page).toHaveURL(/q=SmolVLM/);
    await expect(size(page)).toHaveText('1편');
    await expect(papers(page).first()).not.toContainText('휴대용 및 엣지');
    await expect(page.getByLabel('목록 보기')).toHaveValue('titles');
  });
  await test.step('a day is a filter', async () => {
    const release = await openWithoutScript(page, './');
    await page.getByLabel('시작일').fill('2025-02-26');
    release();
    await expect(size(page)).toHaveText('64편');
  });
  await test.step('the menu, which the browser opens by itself, has its settings', async () => {
    const release = await openWithoutScript(page, './');
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    const panel = page.getByRole('dialog', { name: '메뉴와 설정' });
    // Empty until the script fills it, which names it too.
    await expect(page.locator('#view-menu')).toBeVisible();
    release();
    await expect(panel.getByRole('group', { name: '글자' })).toBeVisible();
  });
  await test.step('an order is asked for', async () => {
    const release = await openWithoutScript(page, './');
    await page.getByLabel('정렬').selectOption('투표순');
    release();
    await expect(page).toHaveURL(/sort=votes/);
    await expect(page.getByLabel('정렬')).toHaveValue('votes');
  });
});

test('a button that is pressed meanwhile does its work afterwards, once', async ({ page }) => {
  const release = await holdFiles(page, '**/digests/index.json');
  // The script has come, but not what tells it that this is the page to be shown.
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForLoadState('load');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  release();
  await expect(page.getByRole('button', { name: '한국어' })).toBeVisible();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.getByRole('button', { name: '한국어' })).toBeVisible();
});

test('a button that is pressed before the script has come does its work when it has', async ({
  page,
}) => {
  const share = page.getByRole('button', { name: '공유', exact: true });
  for (const [path, button, answer] of [
    [
      './',
      page.getByRole('button', { name: 'English' }),
      page.getByRole('button', { name: '한국어' }),
    ],
    ['./paper/2502.18411', share, page.getByRole('dialog')],
    // Also in the menu, for phones; on a page that is drawn anew.
    [
      './paper/2502.18411?votes=40-',
      page.getByRole('button', { name: '인용', exact: true }),
      page.getByRole('dialog'),
    ],
    // What opens without a script, on a page that is drawn anew.
    ['./?votes=40-', page.getByRole('button', { name: '메뉴와 설정' }), page.getByRole('dialog')],
  ] as const) {
    const release = await openWithoutScript(page, path);
    await button.click();
    release();
    await expect(answer).toBeVisible();
    await page.evaluate(() => localStorage.clear());
  }
});

test('an address with a question shows no day that was not asked for', async ({ page }) => {
  const release = await holdFiles(page, LATER_SCRIPTS);
  await page.goto('./?q=SmolVLM', { waitUntil: 'commit' });
  await expect(page.locator('#app')).toBeAttached();
  await expect(papers(page)).toHaveCount(0);
  release();
  await expect(size(page)).toHaveText('1편');
});
