import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { readClipboard } from './clipboard';
import { paperLink, papers, searchField, size, titles } from './list';
import { expect, test } from './test';

const SMOL = 'SmolVLM: Redefining small and efficient multimodal models';
const ONE = 'One-Minute Video Generation with Test-Time Training';

const palette = (page: Page) =>
  page.getByRole('combobox', { name: '논문, 저자, 날짜, 화면, 설정' });

/** Opens a page and waits until its keys work: their script loads when the page is idle. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Shift+Slash');
    // On a busy machine the dialog takes its time: a second press would open it once more.
    await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test.use({ allowedErrors: [/status of 404/] });

test.describe('on a screen without the split view', () => {
  test.use({ viewport: { width: 1100, height: 800 } });

  test('j and k go from paper to paper, o opens, Escape leads back', async ({ page }) => {
    await open(page, './');
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
    await page.keyboard.press('Escape');
    await expect(size(page)).toHaveText('112편');
    await expect(paperLink(page, ONE)).toBeFocused();
  });

  test('keys count by their place while the keyboard writes Hangul', async ({ page }) => {
    await open(page, './');
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyJ', key: 'ㅓ', keyCode: 229, bubbles: true }),
      ),
    );
    await expect(paperLink(page, SMOL)).toBeFocused();
  });

  test('h and l go from day to day, in the archive list and on the page of a day', async ({
    page,
  }) => {
    await open(page, './');
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

  test('g t and g a open screens, / focuses the search field', async ({ page }) => {
    await open(page, './day/2025-03-07');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(page.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(size(page)).toHaveText('112편');
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('jk');
    await expect(searchField(page)).toHaveValue('jk');
  });

  test('y copies the link of the paper, without the question, and says so', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, './paper/2502.18411?q=mllm');
    await page.keyboard.press('y');
    await expect(page.getByText('링크를 복사했습니다')).toBeVisible();
    const copied = await readClipboard(page);
    expect(new URL(copied).pathname).toMatch(/\/paper\/2502\.18411$/);
    expect(new URL(copied).search).toBe('');
  });

  test('keys that are switched off do nothing until they are switched on in the About page', async ({
    page,
  }) => {
    await open(page, './');
    await page.keyboard.press('Shift+Slash');
    await page.getByRole('checkbox', { name: '한 글자 단축키 사용' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.keyboard.press('Shift+Slash');
    // The palette keeps its shortcut: it opens after the keys before it have done nothing.
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL('./');
    await page.getByRole('link', { name: '소개' }).click();
    await page.getByRole('checkbox', { name: '한 글자 단축키 사용' }).check();
    await page.keyboard.press('Tab');
    await page.keyboard.press('t');
    await expect(page).toHaveURL('./day/2025-04-08');
  });
});

test.describe('in the split view', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('j and k open papers, and the list follows', async ({ page }) => {
    await open(page, './');
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('j');
      await expect(page).toHaveURL(/paper/);
      await expect(titles(page).nth(presses).getByRole('link')).toHaveAttribute(
        'aria-current',
        'page',
      );
      // The paper is there, too: it has taken the focus.
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await expect(titles(page).nth(7)).toBeInViewport();
    await page.keyboard.press('k');
    await expect(titles(page).nth(6).getByRole('link')).toHaveAttribute('aria-current', 'page');
    await expect(papers(page)).toHaveCount(113);
  });
});

test.describe('what the keys open', () => {
  for (const { what, keys, colorScheme } of [
    { what: 'the list of keys', keys: 'Shift+Slash', colorScheme: 'light' },
    { what: 'the palette', keys: 'ControlOrMeta+k', colorScheme: 'dark' },
  ] as const) {
    test(`axe finds nothing wrong with ${what}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, './');
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await axeViolations(page, 'dialog')).toEqual([]);
    });
  }
});

test.describe('the palette', () => {
  test('finds papers, days, screens and settings, by keys alone', async ({ page }) => {
    await open(page, './');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type('smolvlm');
    await expect(page.getByRole('option', { name: /^SmolVLM/ })).toBeVisible();
    await page.getByRole('option', { name: /^SmolVLM/ }).click();
    await expect(page).toHaveTitle(/^SmolVLM/);
    await expect(palette(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type('2월 13일');
    await expect(page.getByRole('option', { name: '2025년 2월 13일' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./day/2025-02-13');
    await expect(palette(page)).toBeHidden();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type('어둡게');
    await expect(page.getByRole('option', { name: '테마: 어둡게' })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('signs alone match nothing, Enter leaves the page as it is', async ({ page }) => {
    await open(page, './');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type('!!!');
    await expect(page.getByText('맞는 것이 없습니다.')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeFocused();
    await expect(page).toHaveURL('./');
  });

  test('Enter asks for what was typed, Escape closes and gives the focus back', async ({
    page,
  }) => {
    await open(page, './');
    await paperLink(page, SMOL).focus();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(paperLink(page, SMOL)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await page.keyboard.type('mamba');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./?q=mamba');
  });
});
