import { axeViolations } from './axeViolations';
import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { follow } from './follow';
import { openWithoutScript } from './holdScript';
import { papers, size, titles } from './list';
import { expect, test } from './test';

const PHONE = { width: 390, height: 844 };

test('a week and a month open from a link, lead to their neighbours, days and papers, and are shared @subpath-alone', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const days = page.getByRole('list', { name: '이 주의 날' }).getByRole('listitem');
  await test.step('the script takes the page over as it was rendered', async () => {
    const release = await openWithoutScript(page, './week/2025-W09/');
    const rendered = await titles(page).first().elementHandle();
    release();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page).toHaveURL('./week/2025-W09');
    expect(await rendered?.evaluate((element) => element.isConnected)).toBe(true);
  });
  await test.step('a week has its most voted papers and seven days, Monday first', async () => {
    await expect(page).toHaveTitle('2025년 9주 차 (2월 24일 – 3월 2일) · 하루논문');
    await expect(heading('2월 24일 – 3월 2일')).toBeVisible();
    await expect(size(page)).toHaveText('22편');
    await expect(papers(page)).toHaveCount(10);
    await expect(titles(page).first()).toContainText('OmniAlign-V');
    const none = ['월 24일없음', '화 25일없음'];
    const later = ['목 27일없음', '금 28일없음', '토 1일없음', '일 2일없음'];
    await expect(days).toHaveText([...none, /^수 26일22편/, ...later]);
  });
  await test.step('any week is chosen under the heading', async () => {
    const chooser = page.getByRole('dialog', { name: '주 고르기' });
    await heading('2월 24일 – 3월 2일').getByRole('button').click();
    await expect(chooser.getByRole('listitem')).toHaveCount(52);
    await chooser.getByRole('link', { name: /^2025년 7주 차 .*, 23편$/ }).click();
    await expect(page).toHaveURL('./week/2025-W07');
    await page.goBack();
  });
  await test.step('next steps over the weeks without a digest, to the newest', async () => {
    await page.getByRole('link', { name: '다음 주 3월 3일 – 9일' }).click();
    await expect(heading('3월 3일 – 9일')).toBeVisible();
    await page.getByRole('link', { name: '다음 주 4월 7일 – 13일' }).click();
    await expect(page).toHaveURL('./week/2025-W15');
    await expect(days.nth(0)).toHaveText('월 7일없음');
    await expect(days.nth(2)).toHaveText('수 9일아직 없음');
    await expect(page.getByRole('link', { name: '다음 주' })).toHaveCount(0);
  });
  await test.step('the header leads to the newest month', async () => {
    await page.getByRole('link', { name: '월간' }).click();
    await expect(page).toHaveURL('./month');
    await expect(heading('2025년 4월')).toBeVisible();
    await expect(page.getByRole('link', { name: '월간' })).toHaveAttribute('aria-current', 'page');
    await page.getByRole('link', { name: '이전 달 2025년 3월' }).click();
    await page.getByRole('link', { name: '이전 달 2025년 2월' }).click();
    await expect(page).toHaveURL('./month/2025-02');
    await expect(size(page)).toHaveText('45편');
  });
  await test.step('any month is chosen under the heading, by its year', async () => {
    const chooser = page.getByRole('dialog', { name: '달 고르기' });
    const opener = heading('2025년 2월').getByRole('button');
    await opener.click();
    await expect(chooser.getByRole('listitem')).toHaveCount(12);
    await expect(chooser.getByRole('link')).toHaveText(['2월45', '3월21', '4월21', '2025년 한 해']);
    await expect(chooser.getByRole('link', { name: '2025년 2월, 45편' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(await axeViolations(page, 'dialog')).toEqual([]);
    await chooser.getByRole('button', { name: '2024' }).click();
    await chooser.getByRole('link', { name: '2024년 10월, 25편' }).click();
    await expect(chooser).toHaveCount(0);
    await expect(page).toHaveURL('./month/2024-10');
    await expect(size(page)).toHaveText('25편');
    await page.goBack();
    await opener.click();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });
  await test.step('a month leads to its year, whose months lead back', async () => {
    await page.getByRole('link', { name: '2025년 한 해' }).click();
    await expect(page).toHaveTitle('2025년 · 하루논문');
    await expect(heading('2025년')).toBeVisible();
    await expect(page.getByText('4월 8일까지')).toBeVisible();
    await expect(size(page)).toHaveText('87편');
    await expect(papers(page)).toHaveCount(10);
    await expect(titles(page).first()).toContainText('SmolVLM');
    await page.getByRole('link', { name: '이전 해 2024년' }).click();
    await expect(size(page)).toHaveText('25편');
    await heading('2024년').getByRole('button').click();
    const chooser = page.getByRole('dialog', { name: '해 고르기' });
    await expect(chooser.getByRole('link')).toHaveText(['2024년25', '2025년87']);
    await chooser.getByRole('link', { name: '2025년, 87편' }).click();
    await expect(heading('2025년')).toBeVisible();
    await page.getByRole('link', { name: '2025년 2월 45편' }).click();
    await expect(page).toHaveURL('./month/2025-02');
    await expect(heading('2025년 2월')).toBeVisible();
  });
  await test.step('a bar leads to its day, a name to its author, a title to its paper', async () => {
    await page.getByRole('link', { name: '2월 13일 23편' }).click();
    await expect(page).toHaveURL('./day/2025-02-13');
    await page.goBack();
    await page.getByRole('link', { name: 'Bo Li 2편' }).click();
    await expect(page).toHaveURL('./author/Bo%20Li');
    await page.goBack();
    // The page of the author lists papers, too.
    await expect(heading('2025년 2월')).toBeVisible();
    await titles(page).nth(1).getByRole('link').click();
    await expect(page).toHaveTitle(/^SpargeAttn/);
    await page.goBack();
    await expect(heading('2025년 2월')).toBeVisible();
  });
  await test.step('its papers are copied as text', async () => {
    const copy = page.getByRole('button', { name: '글로 복사' });
    await expectMessage(page.locator('body'), '복사했습니다', () => copy.click());
    const [title, , first, ...lines] = (await readClipboard(page)).split('\n');
    expect(title).toBe('2025년 2월 · 45편');
    expect(first).toMatch(/^1\. OmniAlign-V: .* \(투표 53\)$/);
    expect(lines).toHaveLength(12);
    expect(lines.slice(9)).toEqual(['… 외 35편', '', `${baseURL}month/2025-02`]);
  });
  await test.step('its address is shared', async () => {
    await page.getByRole('button', { name: '목록 공유' }).click();
    const address = page.getByRole('dialog').getByRole('textbox', { name: '주소' });
    await expect(address).toHaveValue(`${baseURL}month/2025-02`);
    await page.keyboard.press('Escape');
  });
  await test.step('it is printed', async () => {
    const printed = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          window.print = () => resolve(true);
        }),
    );
    await page.getByRole('button', { name: '인쇄' }).click();
    expect(await printed).toBe(true);
  });
  await test.step('a phone shows five papers until more are asked for, and a calendar', async () => {
    await page.setViewportSize(PHONE);
    const shown = papers(page).filter({ visible: true });
    await expect(shown).toHaveCount(5);
    await page.getByRole('button', { name: '6–10위 더 보기' }).click();
    await expect(shown).toHaveCount(10);
    await expect(page.getByRole('columnheader').first()).toHaveText('일');
    await expect(page.getByRole('link', { name: '13 23편' })).toBeVisible();
  });
  await test.step('at any width it begins where the header does', async () => {
    const lead = titles(page).first();
    const mark = page.getByRole('banner').getByRole('link').first();
    const second = papers(page).nth(1);
    const day = second.locator('time').filter({ visible: true });
    for (const width of [390, 834, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect((await lead.boundingBox())?.x).toBe((await mark.boundingBox())?.x);
      // Its day and its votes are at the right of a paper, on a phone with its authors below the text.
      await expect(day).toHaveText(width === 390 ? '2월 26일' : '26일');
      const [title, facts] = await Promise.all([
        titles(page).nth(1).boundingBox(),
        day.boundingBox(),
      ]);
      expect((facts?.y ?? 0) > (title?.y ?? 0) + (title?.height ?? 0)).toBe(width === 390);
    }
  });
  await test.step('all papers are listed by votes', async () => {
    await page.getByRole('link', { name: '45편 모두 투표순으로 보기' }).click();
    await expect(page).toHaveURL('./?from=2025-02-01&to=2025-02-28&sort=votes');
    await expect(size(page)).toHaveText('45편');
  });
  await test.step('a week without a digest says so and offers the weeks nearby', async () => {
    await follow(page, new URL('week/2025-W20', baseURL).pathname);
    await expect(
      page.getByRole('heading', { name: '이 주에는 다이제스트가 없습니다.' }),
    ).toBeVisible();
    // The heading has it as an arrow, the notice in words.
    const nearest = page.getByRole('link', { name: '이전 주 4월 7일 – 13일' });
    await expect(nearest).toHaveCount(2);
    await expect(nearest.filter({ hasText: '4월 7일 – 13일' })).toBeVisible();
  });
  await test.step('an address that names no week says what one looks like', async () => {
    await follow(page, new URL('week/2025-W53', baseURL).pathname);
    await expect(page.getByRole('heading', { name: '주 주소를 읽을 수 없습니다.' })).toBeVisible();
    await expect(page.getByText('/week/2025-W09')).toBeVisible();
  });
  await test.step('every page of its own begins where the header does', async () => {
    const mark = page.getByRole('banner').getByRole('link').first();
    const pages = {
      authors: '저자',
      'author/Bo%20Li': 'Bo Li',
      about: '소개',
      health: '데이터 상태',
    };
    for (const [path, title] of Object.entries(pages)) {
      await follow(page, new URL(path, baseURL).pathname);
      await expect(heading(title)).toBeVisible();
      expect((await heading(title).boundingBox())?.x).toBe((await mark.boundingBox())?.x);
    }
  });
  await test.step('a week on a phone is a row of a calendar, its size next to its name', async () => {
    await page.setViewportSize(PHONE);
    await follow(page, new URL('week/2025-W07', baseURL).pathname);
    await expect(page.getByRole('columnheader').first()).toHaveText('월');
    await expect(page.getByRole('link', { name: '13 23편' })).toBeVisible();
    const box = await size(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(PHONE.width - 16);
  });
});

test.describe('where the host lacks a day', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('a month has the others and says so, and reads it at the second try', async ({ page }) => {
    const lacking = /digests\/(pack-2025-02|2025-02-13)-/;
    await page.route(lacking, (route) => route.fulfill({ status: 404 }));
    await page.goto('./about');
    await follow(page, '/month/2025-02');
    await expect(page.getByRole('alert')).toContainText('읽지 못한 다이제스트: 1일치');
    await expect(size(page)).toHaveText('22편');
    await page.unroute(lacking);
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(size(page)).toHaveText('45편');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('the newest week is there to read, all of its ten papers', async ({ page }) => {
    await page.goto('./week/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4월 7일 – 13일');
    await expect(papers(page).filter({ visible: true })).toHaveCount(10);
    await expect(page.getByRole('button', { name: /더 보기/ })).toBeHidden();
  });
});
