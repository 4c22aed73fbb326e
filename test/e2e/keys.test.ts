import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { paperLink, searchField, size } from './list';
import { ONE, SMOL } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { pressInTurn } from './pressInTurn';
import { expect, test } from './test';

const palette = (page: Page) =>
  page.getByRole('combobox', { name: '논문, 저자, 날짜, 화면, 설정' });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page)).toBeFocused();
}

// Too narrow for the split view, whose keys are in splitView.test.ts.
test.use({ viewport: { width: 1060, height: 800 }, allowedErrors: [/status of 404/] });

test('single keys lead through papers, days and screens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWithKeys(page, './?votes=30-');
  await test.step('j and k go from paper to paper, o opens', async () => {
    await expect(paperLink(page, SMOL)).toBeVisible();
    await page.keyboard.press('j');
    await expect(paperLink(page, SMOL)).toBeFocused();
    await page.keyboard.press('j');
    await expect(paperLink(page, ONE)).toBeFocused();
    await page.keyboard.press('k');
    await expect(paperLink(page, SMOL)).toBeFocused();
    await page.keyboard.press('o');
    await expect(page).toHaveTitle(/^SmolVLM/);
    await page.keyboard.press('j');
    await expect(page).toHaveTitle(/^One-Minute/);
  });
  await test.step('y copies the link of the paper, without the question, and says so', async () => {
    await expectMessage(page.locator('body'), '링크를 복사했습니다', () =>
      page.keyboard.press('y'),
    );
    const copied = new URL(await readClipboard(page));
    expect(copied.pathname).toMatch(/\/paper\/2504\.05298$/);
    expect(copied.search).toBe('');
  });
  await test.step('Escape leads back to the list, to the row of the last paper', async () => {
    await page.keyboard.press('Escape');
    await expect(size(page)).toHaveText('13편');
    await expect(paperLink(page, ONE)).toBeFocused();
  });
  await test.step('keys count by their place while the keyboard writes Hangul', async () => {
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyK', key: 'ㅏ', keyCode: 229, bubbles: true }),
      ),
    );
    await expect(paperLink(page, SMOL)).toBeFocused();
  });
  await test.step('g a and g t open screens', async () => {
    await pressInTurn(page, 'g', 'a');
    await expect(page.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
    await pressInTurn(page, 'g', 't');
    await expect(size(page)).toHaveText('112편');
  });
  await test.step('h and l go from day to day, in the archive list and on the page of a day', async () => {
    await expect(page.getByRole('heading', { name: '2025년 3월 7일' })).not.toBeInViewport();
    await page.keyboard.press('h');
    await expect(page.getByRole('heading', { name: '2025년 3월 7일' })).toBeInViewport();
    await page.keyboard.press('BracketRight');
    await expect(page.getByRole('heading', { name: '2025년 4월 8일' })).toBeInViewport();
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { level: 1, name: '2025년 4월 8일' })).toBeVisible();
    await page.keyboard.press('BracketLeft');
    await expect(page.getByRole('heading', { level: 1, name: '2025년 3월 7일' })).toBeVisible();
    await page.keyboard.press('l');
    await expect(page).toHaveURL('./day/2025-04-08');
  });
  await test.step('r opens a paper of the archive by chance, and then another', async () => {
    // Two papers without a video, which is on another host. Others ask for numbers, too: no two are equal, or
    // calls of the worker have the same id, and one gets the answer of another.
    await page.evaluate(() => {
      let asked = 0;
      Math.random = () => (asked++ % 6 < 3 ? 0.3 : 0.31) + asked * 1e-9;
    });
    await page.keyboard.press('r');
    await expect(page).toHaveURL(/\/paper\/[\d.]+$/);
    const first = page.url();
    await expect(page.locator('#paper-title')).toBeFocused();
    const title = await page.title();
    await page.keyboard.press('r');
    await expect(page).not.toHaveURL(first);
    await expect(page).toHaveURL(/\/paper\/[\d.]+$/);
    await expect(page).not.toHaveTitle(title);
    await expect(page.locator('#paper-title')).toBeFocused();
  });
  await test.step('/ focuses the search field, which takes the keys from then on', async () => {
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('jk');
    await expect(searchField(page)).toHaveValue('jk');
  });
});

test('the list of keys switches them off, the palette stays and finds everything', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  await openWithKeys(page, './about');
  await test.step('axe finds nothing wrong with the list of keys', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Shift+Slash');
    await expect(dialog).toBeVisible();
    expect(await axeViolations(page, 'dialog')).toEqual([]);
  });
  await test.step('keys that are switched off do nothing, but for the one of the palette', async () => {
    await dialog.getByRole('checkbox', { name: '한 글자 단축키 사용' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('t');
    await page.keyboard.press('Shift+Slash');
    // The palette opens after the keys before it have done nothing.
    await openPalette(page);
    await expect(dialog).toHaveCount(1);
    await expect(page).toHaveURL('./about');
  });
  await test.step('axe finds nothing wrong with the palette', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, 'dialog')).toEqual([]);
  });
  await test.step('signs alone match nothing, and Enter leaves the page as it is', async () => {
    await page.keyboard.type('!!!');
    await expect(page.getByText('맞는 것이 없습니다.')).toBeVisible();
    await expect(dialog.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeFocused();
    await expect(page).toHaveURL('./about');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('keys work again when they are switched on in the About page', async () => {
    await page.getByRole('checkbox', { name: '한 글자 단축키 사용' }).check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('t');
    await expect(page).toHaveURL('./day/2025-04-08');
  });
  await test.step('Escape closes the palette and gives the focus back', async () => {
    await paperLink(page, SMOL).focus();
    await openPalette(page);
    await page.keyboard.press('Escape');
    await expect(paperLink(page, SMOL)).toBeFocused();
  });
  await test.step('the palette finds papers', async () => {
    await openPalette(page);
    await page.keyboard.type('smolvlm');
    // Nothing is between them any more that the letters before have found: the list moves no further.
    await expect(dialog.getByRole('option')).toHaveCount(2);
    await page.getByRole('option', { name: /^SmolVLM/ }).click();
    await expect(page).toHaveTitle(/^SmolVLM/);
    await expect(palette(page)).toBeHidden();
  });
  await test.step('and days, by keys alone', async () => {
    await openPalette(page);
    await page.keyboard.type('2월 13일');
    await expect(page.getByRole('option', { name: '2025년 2월 13일' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./day/2025-02-13');
    await expect(palette(page)).toBeHidden();
  });
  await test.step('and settings', async () => {
    await openPalette(page);
    await page.keyboard.type('어둡게');
    // Before the search for it.
    await expect(dialog.getByRole('option').first()).toHaveAccessibleName('테마: 어둡게');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('its key opens it again before it has said that it closed', async () => {
    await openPalette(page);
    for (const isInField of [false, true]) {
      await page.evaluate((isInField) => {
        const field = document.activeElement;
        document.querySelector('dialog')?.close();
        const key = { code: 'KeyK', ctrlKey: true, bubbles: true };
        // The focus may still be in the field when the next key comes.
        (isInField ? field : document.body)?.dispatchEvent(new KeyboardEvent('keydown', key));
      }, isInField);
      await expect(palette(page)).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });
  await test.step('Escape takes it away before the browser says that it closed', async () => {
    await openPalette(page);
    const left = await page.evaluate(async () => {
      document.querySelector('dialog')?.dispatchEvent(new Event('cancel'));
      await new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));
      return document.querySelectorAll('dialog').length;
    });
    expect(left).toBe(0);
  });
  await test.step('and asks at Enter for what was typed', async () => {
    await openPalette(page);
    await page.keyboard.type('mamba');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./?q=mamba');
  });
});

test('Escape closes the menu of settings, and the paper behind it only then', async ({ page }) => {
  await openWithKeys(page, './paper/2504.05299');
  const menu = page.getByRole('dialog');
  await page.getByRole('button', { name: '메뉴와 설정' }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL('./paper/2504.05299');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('./');
});
