import type { Page } from '@playwright/test';
import { PICTURE } from '../own/site';
import { axeViolations } from './axeViolations';
import { fakeVoices, marked, OWN, REMOTE } from './fakeVoices';
import { follow } from './follow';
import { paperLink, size, topOf } from './list';
import { expect, test } from './test';
import { thumbnail } from './thumbnail';

test.use({ viewport: { width: 1440, height: 900 } });

const FIRST = 'SmolVLM은 휴대용 및 엣지 디바이스 상에서';
const SECOND = 'Test-Time Training 레이어를 사용하여';

const player = (page: Page) => page.getByRole('region', { name: '듣기' });
const control = (page: Page, name: string) =>
  player(page).getByRole('button', { name, exact: true });
/** The sentence that is marked on the page. */
const markedText = (page: Page) => expect.poll(async () => (await marked(page)).text);

/** How far below the top the first paper of the list begins, and what the pane leads with. */
const placesOf = (page: Page) =>
  Promise.all(
    ['[data-paper-id]', '[data-lead-id]'].map((rows) => topOf(page.locator(rows).first())),
  );

test('a day, a list and a paper are read aloud, sentence by sentence', async ({ page }) => {
  const voice = await fakeVoices(page);
  await page.goto('./');
  const listen = page.getByRole('button', { name: '4월 8일 듣기' });
  await test.step('once the device has told of its voice', async () => {
    await expect(page.locator('[data-lead-id]').first()).toContainText('SmolVLM');
    await expect(listen).toHaveCount(0);
    const before = await placesOf(page);
    await voice.set([REMOTE, OWN]);
    await expect(listen).toBeVisible();
    expect(await placesOf(page)).toEqual(before);
    await listen.click();
    expect(await voice.current()).toMatchObject({ rate: 1, voice: 'Yuna' });
    await expect(player(page)).toContainText('1 / 21');
    await expect(player(page)).toContainText(FIRST);
  });
  await test.step('the sentence is marked, and the next one when it has been said', async () => {
    await markedText(page).toContain(FIRST);
    await voice.end();
    await expect(player(page)).toContainText('2 / 21');
    await markedText(page).toContain(SECOND);
    expect((await voice.current())?.text).toContain(SECOND);
  });
  await test.step('the list follows, so that it stays in the upper half', async () => {
    for (const at of [3, 4, 5, 6, 7, 8]) {
      await control(page, '다음 논문 듣기').click();
      await expect(player(page)).toContainText(`${at} / 21`);
      await expect.poll(async () => (await marked(page)).bottom).toBeLessThan(480);
    }
  });
  await test.step('it pauses by either button and by Space on the bar, never by Escape', async () => {
    await page.getByRole('button', { name: '4월 8일 듣기: 멈춤' }).click();
    expect(await voice.current()).toBeNull();
    await control(page, '이어 듣기').click();
    expect(await voice.current()).not.toBeNull();
    await player(page).getByText('8 / 21').click();
    await page.keyboard.press('Space');
    expect(await voice.current()).toBeNull();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await voice.current()).not.toBeNull();
  });
  await test.step('another speed is for the sentence as well, and is remembered', async () => {
    await control(page, '빠르기 1배').click();
    await expect(control(page, '빠르기 1.2배')).toBeVisible();
    expect(await voice.current()).toMatchObject({ rate: 1.2 });
    expect(await page.evaluate(() => localStorage.getItem('haru:speed'))).toBe('1.2');
  });
  await test.step('a paper that is opened keeps it going', async () => {
    await paperLink(page, 'Concept Lancet').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Concept Lancet/);
    await expect(player(page)).toContainText('8 / 21');
    expect(await voice.current()).not.toBeNull();
  });
  await test.step('the summary of a paper is read from its first sentence on', async () => {
    await page.getByRole('button', { name: '요약 듣기' }).click();
    await expect(player(page)).toContainText('1 / ');
    await markedText(page).toMatch(/^Concept Lancet/);
    expect(await marked(page)).toMatchObject({ inRow: null });
    const { text = '' } = (await voice.current()) ?? {};
    expect((await marked(page)).text).toContain(text.slice(-20));
    await voice.end();
    await markedText(page).not.toContain(text.slice(-20));
    expect((await marked(page)).text).not.toBe('');
  });
  await test.step('a voice that says nothing is told, and asked again', async () => {
    await voice.fail('synthesis-failed');
    await expect(player(page).getByRole('alert')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await control(page, '이어 듣기').click();
    await expect(player(page).getByRole('alert')).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('a list is read in its order, to its end', async () => {
    await follow(page, '/?votes=40-&sort=votes');
    await expect(size(page)).toHaveText('6편');
    await page.getByRole('button', { name: '목록 듣기' }).click();
    await expect(player(page)).toContainText('1 / 6');
    await markedText(page).toContain(FIRST);
    for (const at of [2, 3, 4, 5, 6]) {
      await voice.end();
      await expect(player(page)).toContainText(`${at} / 6`);
    }
    await voice.end();
    await expect(player(page)).toContainText('여기까지입니다.');
    expect((await marked(page)).text).toBe('');
    await control(page, '처음부터 듣기').click();
    await expect(player(page)).toContainText('1 / 6');
  });
  await test.step('it ends where its reader ends it, with the focus where it began', async () => {
    await control(page, '듣기 끝내기').click();
    await expect(player(page)).toHaveCount(0);
    expect(await voice.current()).toBeNull();
    await expect(page.getByRole('button', { name: '목록 듣기' })).toBeFocused();
  });
  await test.step('it stops on another screen', async () => {
    await page.keyboard.press('Enter');
    await expect(player(page)).toContainText('1 / 6');
    await follow(page, '/authors');
    await expect(player(page)).toHaveCount(0);
    expect(await voice.current()).toBeNull();
  });
  await test.step('and when the page is left', async () => {
    await follow(page, '/');
    await listen.click();
    await expect(player(page)).toContainText('1 / 21');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect(player(page)).toHaveCount(0);
    expect(await voice.current()).toBeNull();
  });
});

test('without a Korean voice of the device there is nothing to listen to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const voice = await fakeVoices(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const players = () => loaded.filter((path) => /\/Player-/.test(path));
  const menu = page.getByRole('button', { name: '메뉴와 설정' });
  const item = page.getByRole('dialog').getByRole('button', { name: '2월 26일 듣기' });
  await page.goto('./day/2025-02-26');
  await expect.poll(() => loaded.some((path) => /\/Listening-/.test(path))).toBe(true);
  await test.step('and nothing is loaded for it', async () => {
    await voice.set([REMOTE, { ...OWN, lang: 'en-US' }]);
    await menu.click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'English' })).toBeVisible();
    await expect(item).toHaveCount(0);
    expect(players()).toEqual([]);
    await page.keyboard.press('Escape');
    // It would have had that name.
    await voice.set([OWN]);
    await expect.poll(players).toHaveLength(1);
  });
  await test.step('with one, the menu of a phone reads the day, and after it the day before', async () => {
    await expect(page.locator('[data-listen]')).toBeAttached();
    await menu.click();
    await item.click();
    await expect(player(page)).toContainText('1 / 22');
    await markedText(page).toContain('OmniAlign-V는');
    for (let at = 1; at < 22; at += 1) await control(page, '다음 논문 듣기').click();
    await voice.end();
    await player(page).getByRole('button', { name: '2월 13일 이어 듣기' }).click();
    await expect(player(page)).toContainText('1 / 23');
    expect(await voice.current()).not.toBeNull();
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('it stops when the voice goes', async () => {
    await voice.set([]);
    await expect(player(page)).toHaveCount(0);
    await expect(page.locator('[data-listen]')).toHaveCount(0);
    expect(await voice.current()).toBeNull();
  });
  await test.step('digests of the reader are read by a voice of their language', async () => {
    await voice.set([{ ...OWN, lang: 'en-US' }]);
    await follow(page, '/import');
    const json = JSON.stringify([{ id: '2601.00001', title: 'Quokka', abstract: 'It hops far.' }]);
    const file = { name: '2026-01-05.json', mimeType: 'text/plain', buffer: Buffer.from(json) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: '넣기', exact: true }).click();
    await expect(page.getByText('넣었습니다: 2026-01-05.json')).toBeVisible();
    await follow(page, '/paper/2601.00001');
    await expect(page.locator('[data-listen="paper 2601.00001"]')).toBeAttached();
    await follow(page, '/paper/2502.18411');
    await expect(page.getByRole('heading', { level: 1, name: /^OmniAlign-V/ })).toBeVisible();
    await expect(page.locator('[data-listen="paper 2502.18411"]')).toHaveCount(0);
  });
});

test('an English archive is read by an English voice alone @own-site', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const voice = await fakeVoices(page);
  await page.route('https://images.example.org/**', (route) =>
    route.fulfill({ body: thumbnail, contentType: 'image/png' }),
  );
  await page.goto('./paper/2601.00001/');
  const button = page
    .getByRole('button', { name: 'Listen to the summary' })
    .filter({ visible: true });
  const english = { lang: 'en-US', name: 'Samantha', localService: true };
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await voice.set([OWN, { ...english, lang: 'en-GB', localService: false }]);
  await expect(button).toHaveCount(0);
  await voice.set([OWN, english]);
  await button.first().click();
  await expect.poll(async () => (await voice.current())?.voice).toBe('Samantha');
  await voice.set([OWN]);
  await expect(button).toHaveCount(0);
});

test('a sentence that is read says its language @own-site', async ({ page }) => {
  await page.route(PICTURE, (route) =>
    route.fulfill({ body: thumbnail, contentType: 'image/png' }),
  );
  const voice = await fakeVoices(page);
  await page.goto('./paper/2601.00001/');
  await voice.set([{ lang: 'en-US', name: 'Samantha', localService: true }]);
  await page.getByRole('button', { name: 'Listen to the summary' }).click();
  const sentence = page
    .getByRole('region', { name: 'Listen' })
    .getByText('The router of a mixture');
  await expect(sentence).toHaveAttribute('lang', 'en');
});
