import { axeViolations } from './axeViolations';
import { hasSheetEntry } from './hasSheetEntry';
import { authorField, searchField, size } from './list';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

test.use({ viewport: { width: 320, height: 640 } });

const ASKED = './?from=2025-02-26&votes=40-';

test('on a phone the filters are in a sheet', async ({ page }) => {
  await page.goto('./');
  await page.goto(ASKED);
  const button = page.getByRole('button', { name: '필터 2개 적용 중' });
  const sheet = page.getByRole('dialog', { name: '필터', exact: true });
  const show = sheet.getByRole('button', { name: /보기$/ });
  const least = page.getByLabel('최소 투표');
  const options = page.getByRole('listbox').getByRole('option');
  await test.step('whose button counts them', async () => {
    await expect(page.getByRole('group', { name: '날짜별 논문 수' })).toBeHidden();
    await expect(page.getByLabel('시작일')).toBeHidden();
    await button.click();
  });
  await test.step('they fit 320 pixels, and axe finds nothing wrong with them', async () => {
    for (const label of ['시작일', '종료일', '최소 투표', '최대 투표']) {
      await expect(page.getByLabel(label)).toBeVisible();
    }
    await expect(authorField(page)).toBeVisible();
    await expect(show).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await test.step('it is a dialog with a title, which has the focus', async () => {
    await expect(sheet).toBeFocused();
    await expect(sheet.getByRole('heading', { name: '필터' })).toBeInViewport();
  });
  await test.step('its count is that of what is chosen, and the list waits for its button', async () => {
    await expect(show).toHaveText('6편 보기');
    await least.fill('50');
    await expect(show).toHaveText('3편 보기');
    await expect(size(page)).toHaveText('6편');
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('its cross, Escape, Back and a press on the veil change nothing', async () => {
    for (const leave of [
      () => sheet.getByRole('button', { name: '필터 닫기' }).click(),
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
      // Over the search field.
      () => page.mouse.click(200, 25),
    ]) {
      await leave();
      await expect(sheet).toBeHidden();
      await expect.poll(() => hasSheetEntry(page)).toBe(false);
      await expect(page).toHaveURL(ASKED);
      await expect(searchField(page)).not.toBeFocused();
      await button.click();
      await expect(least).toHaveValue('40');
      await least.fill('50');
    }
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(size(page)).toHaveText('6편');
  });
  await test.step('opened again before its step of the history is taken back it stays, and has one', async () => {
    await button.click();
    await expect.poll(() => hasSheetEntry(page)).toBe(true);
    await sheet.evaluate((opened: HTMLElement) => {
      // The app has heard of it by then, and of no step yet.
      opened.addEventListener('toggle', () => queueMicrotask(() => opened.showPopover()), {
        once: true,
      });
      opened.hidePopover();
      // Before it the step that is found is the one to be taken back.
      return new Promise((wentBack) => addEventListener('popstate', wentBack, { once: true }));
    });
    await twoFrames(page);
    await expect(sheet).toBeVisible();
    await expect.poll(() => hasSheetEntry(page)).toBe(true);
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('Tab beyond its end closes it, so that nothing behind it has the focus', async () => {
    await button.click();
    await show.focus();
    await page.keyboard.press('Tab');
    await expect(sheet).toBeHidden();
  });
  await test.step('its button asks for what was chosen, one step for Back', async () => {
    await button.click();
    await least.fill('50');
    await sheet.getByRole('button', { name: '3개월' }).click();
    await expect(page.getByLabel('시작일')).toHaveValue('2025-01-08');
    await expect(sheet.getByRole('button', { name: '3개월' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await show.click();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL('./?from=2025-01-08&votes=50-');
    await page.goBack();
    await expect(page).toHaveURL(ASKED);
    await expect(sheet).toBeHidden();
    await expect(size(page)).toHaveText('6편');
  });
  await test.step('a chip opens it at its control', async () => {
    await page.getByRole('button', { name: '40표 이상', exact: true }).click();
    await expect(least).toBeFocused();
  });
  await test.step('where nothing is left it says what to loosen', async () => {
    await least.fill('5000');
    await expect(show).toHaveText('0편 보기');
    await expect(show).toBeDisabled();
    await sheet.getByRole('button', { name: /^투표 필터 지우기\s*64편$/ }).click();
    await expect(show).toHaveText('64편 보기');
    await expect(sheet).toBeFocused();
    await expect(least).toHaveValue('');
    await sheet.getByRole('button', { name: '모두 지우기' }).click();
    await expect(show).toHaveText('112편 보기');
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('it names the authors that are chosen, whose crosses take them away', async () => {
    await authorField(page).fill('kai ch');
    await page.getByRole('option', { name: /^Kai Chen/ }).click();
    const chosen = sheet.getByRole('list', { name: '적용된 필터' });
    await expect(chosen.getByRole('listitem')).toHaveText(['Kai Chen']);
    await chosen.getByRole('button', { name: '필터 지우기: Kai Chen' }).click();
    await expect(chosen).toHaveCount(0);
    await expect(sheet).toBeFocused();
    await expect(page).toHaveURL(ASKED);
  });
  await test.step('Escape closes the suggested authors, then the sheet', async () => {
    await authorField(page).fill('wang');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(authorField(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
  await test.step('the best eight authors are on the screen, and the eighth can be pressed', async () => {
    await button.click();
    await least.fill('30');
    await expect(show).toHaveText('9편 보기');
    await authorField(page).fill('z');
    await expect(options.nth(7)).toBeInViewport({ ratio: 0.9 });
    await expect(options.first()).toBeInViewport({ ratio: 0.9 });
    const name = await options.nth(7).locator('bdi').innerText();
    await options.nth(7).click();
    await expect(show).toHaveText('1편 보기');
    // The sheet is still open, for the next filter.
    await expect(page.getByLabel('시작일')).toBeVisible();
    await show.click();
    await expect(page.getByRole('button', { name: `필터 지우기: ${name}` })).toBeVisible();
    await expect(size(page)).toHaveText('1편');
  });
});
