import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { paperLink } from './list';
import { ONE, SMOL } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { scan } from './scan';
import { expect, test } from './test';

test.use({ viewport: { width: 1440, height: 900 }, allowedErrors: [/status of 404/] });

const row = (page: Page, name: string) => page.getByRole('article', { name });
const bar = (page: Page) => page.getByRole('region', { name: '고른 논문' });
const blocks = (page: Page) => page.locator('[data-handout=block]');
const sheets = (page: Page) => page.locator('.handout-sheet');
const headings = (page: Page) => blocks(page).getByRole('heading', { level: 3 });

/** How many pages of A4 the browser prints. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('papers of a list are checked by X, and are printed as a handout', async ({ page }) => {
  await openWithKeys(page, './?votes=40-');
  await test.step('a check takes the place of the star, and begins and ends with a key', async () => {
    await paperLink(page, SMOL).focus();
    await page.keyboard.press('x');
    await expect(row(page, SMOL).getByRole('checkbox', { name: '고르기' })).toBeChecked();
    await expect(row(page, ONE).getByRole('button', { name: '저장', exact: true })).toHaveCount(0);
    await page.keyboard.press('x');
    await expect(bar(page)).toHaveCount(0);
    await expect(row(page, ONE).getByRole('button', { name: '저장', exact: true })).toBeVisible();
  });
  await test.step('what is checked can be saved, and Escape ends it', async () => {
    await page.keyboard.press('x');
    await row(page, ONE).getByRole('checkbox').check();
    await expect(bar(page)).toContainText('2편 고름');
    expect(await axeViolations(page)).toEqual([]);
    await bar(page).getByRole('button', { name: '저장', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(row(page, ONE).getByRole('button', { pressed: true })).toBeVisible();
  });
  await test.step('it leads to the handout, in the order of checking', async () => {
    await page.getByRole('button', { name: '목록 공유' }).click();
    await page.getByRole('button', { name: '논문 고르기' }).click();
    await expect(bar(page)).toContainText('논문을 골라 주세요');
    await row(page, SMOL).getByRole('checkbox').check();
    await row(page, ONE).getByRole('checkbox').check();
    // The library has checks of its own.
    await page.getByRole('banner').getByRole('link', { name: '보관함' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /보관함/ })).toBeVisible();
    await page.goBack();
    await expect(bar(page)).toContainText('2편 고름');
    await bar(page).getByRole('link', { name: '핸드아웃' }).click();
    await expect(page).toHaveURL(/\/handout\?ids=2504\.05299,2504\.05298$/);
    await expect(headings(page)).toHaveText([SMOL, ONE]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a press anywhere in a row checks it while papers are chosen', async ({ page }) => {
    const choose = async () => {
      await page.getByRole('button', { name: '목록 공유' }).tap();
      await page.getByRole('button', { name: '논문 고르기' }).tap();
    };
    for (const address of ['./?votes=40-', './day/2025-04-08', './?q=SmolVLM']) {
      await page.goto(address);
      await choose();
      await row(page, SMOL).tap();
      await expect(row(page, SMOL).getByRole('checkbox')).toBeChecked();
      await expect(bar(page)).toContainText('1편 고름');
      await row(page, SMOL).getByRole('checkbox').tap();
      await expect(bar(page)).toHaveCount(0);
      await row(page, SMOL).tap();
      await expect(page).toHaveURL(/\/paper\/2504\.05299/);
    }
    await page.goto('./week/2025-W15');
    await page.getByRole('button', { name: '목록 공유' }).tap();
    await expect(page.getByRole('link', { name: '핸드아웃' })).toBeVisible();
    await expect(page.getByRole('button', { name: '논문 고르기' })).toHaveCount(0);
  });
});

test.describe('next to an open paper', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a press in a row opens the paper while others are chosen', async ({ page }) => {
    await openWithKeys(page, './?votes=40-');
    await paperLink(page, SMOL).focus();
    await page.keyboard.press('x');
    await paperLink(page, ONE).click();
    await expect(page).toHaveURL(/\/paper\/2504\.05298/);
    await expect(row(page, SMOL).getByRole('checkbox')).toBeChecked();
    await expect(row(page, ONE).getByRole('checkbox')).not.toBeChecked();
  });
});

test('a handout is A4 with the notes of the reader, in the order of its address', async ({
  page,
}) => {
  await page.goto('./paper/2504.05299');
  await page.getByRole('textbox', { name: '메모' }).fill('**라즈베리** `파이`에서 재 보기');
  const ids = ['2504.05299', '2504.05298', '2502.18411', '2504.05304'];
  await follow(page, `/handout?ids=${ids},2501.99999`);
  await test.step('says what it leaves out, and has three papers a page at most', async () => {
    await expect(page.getByText('실린 적이 없어 뺀 논문: 2501.99999')).toBeVisible();
    await expect(headings(page).first()).toHaveText(SMOL);
    await expect(blocks(page)).toHaveCount(4);
    await expect(blocks(page).first()).toContainText('라즈베리 파이에서 재 보기');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(blocks(page).locator('code')).toHaveCSS('background-color', 'rgb(242, 239, 232)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(blocks(page).first()).toContainText('기술 세부');
    await expect(sheets(page)).toHaveCount(2);
    await expect(sheets(page).first()).toContainText('요약은 언어 모델이 썼습니다.');
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('title, date and presenter are those of the reader', async () => {
    await page.getByRole('textbox', { name: '제목' }).fill('5월 세미나');
    await page.getByLabel('날짜').fill('2025-05-12');
    await page.getByRole('textbox', { name: '발표' }).fill('김하루');
    const top = page.locator('[data-handout=top]');
    await expect(top).toContainText('5월 세미나');
    await expect(top).toContainText('2025년 5월 12일 월요일');
    await expect(top).toContainText('김하루');
    const link = (await scan(top.getByRole('img'))) ?? '';
    expect(link).toMatch(/\/list#1/);
  });
  await test.step('the order changes by keys and by dragging', async () => {
    const order = page.getByRole('region', { name: '순서' });
    const handle = (name: string) => order.getByRole('button', { name: `옮기기: ${name}` });
    await handle(SMOL).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/ids=2504\.05298,2504\.05299,2502\.18411,2504\.05304/);
    await expect(headings(page).first()).toHaveText(ONE);
    const [from, to] = await Promise.all([handle(ONE).boundingBox(), handle(SMOL).boundingBox()]);
    await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + (to?.height ?? 0) - 2, { steps: 5 });
    await page.mouse.up();
    await expect(headings(page).first()).toHaveText(SMOL);
    await order.getByRole('button', { name: /^빼기: OmniAlign/ }).click();
    await expect(blocks(page)).toHaveCount(3);
    await page.goBack();
    await expect(blocks(page)).toHaveCount(4);
    await order.getByRole('button', { name: /^빼기: OmniAlign/ }).click();
    await expect(blocks(page)).toHaveCount(3);
    // What has the focus goes with its row: the next one has it, and of the last paper its handle.
    for (const left of [2, 1]) {
      await order.getByRole('button', { name: /^빼기/ }).first().click();
      await expect(blocks(page)).toHaveCount(left);
      await expect(order.getByRole('button').nth(left === 1 ? 0 : 1)).toBeFocused();
    }
    for (const left of [2, 3]) {
      await page.goBack();
      await expect(blocks(page)).toHaveCount(left);
    }
  });
  await test.step('one section alone and no notes, as the address says', async () => {
    await page.getByRole('combobox', { name: '요약의 길이' }).selectOption('새로운 점만');
    await page.getByRole('checkbox', { name: '내 메모 넣기' }).uncheck();
    await expect(page).toHaveURL(/#one,no-notes$/);
    await page.reload();
    await expect(blocks(page)).toHaveCount(3);
    await expect(blocks(page).first()).not.toContainText('기술 세부');
    await expect(blocks(page).first()).not.toContainText('라즈베리');
    await expect(page.getByRole('textbox', { name: '제목' })).toHaveValue('5월 세미나');
  });
  await test.step('it prints the pages alone', async () => {
    await expect(sheets(page)).toHaveCount(1);
    expect(await printedPages(page)).toBe(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(page.getByText('다이제스트 출처')).toBeHidden();
    await expect(sheets(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('as Markdown', async () => {
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Markdown 파일로 저장' }).click();
    const text = await readFile(await (await started).path(), 'utf8');
    expect(text).toMatch(/^# 5월 세미나\n\n3편 · 날짜: · 발표:/);
    expect(text).toContain('## 1. [SmolVLM: ');
  });
  await test.step('on a phone its pages are as wide as the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(wide).toBe(390);
    await expect
      .poll(async () => (await sheets(page).boundingBox())?.width)
      .toBeLessThanOrEqual(358);
  });
});
