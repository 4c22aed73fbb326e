import type { Page } from '@playwright/test';
import { unpackList } from '../../src/library/packedList';
import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { follow } from './follow';
import { papers, size, titles } from './list';
import { scan } from './scan';
import { expect, test } from './test';

const dialog = (page: Page) => page.getByRole('dialog');
const message = (page: Page) => dialog(page).getByRole('textbox', { name: '메신저용 글' });
const address = (page: Page) => dialog(page).getByRole('textbox', { name: '주소' });

test('a paper is shared by its address, a code that a camera reads, or an app @subpath-alone', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = page.getByRole('button', { name: '공유', exact: true });
  await page.goto('./paper/2502.18411?q=mllm');
  await test.step('by a text for chats, which may be changed first', async () => {
    await share.click();
    await expect(message(page)).toHaveValue(
      /^OmniAlign-V: .+\n투표 \d+ · 2025\. 2\. 26\.\n.+[.]\nhttp.+\/paper\/2502\.18411$/,
    );
    await message(page).fill('읽어 보세요');
    const copy = dialog(page).getByRole('button', { name: '글 복사' });
    await expectMessage(dialog(page), '복사했습니다', () => copy.click());
    expect(await readClipboard(page)).toBe('읽어 보세요');
  });
  await test.step('by its address and a code', async () => {
    await expect(address(page)).toHaveValue(`${baseURL}paper/2502.18411`);
    expect(await scan(dialog(page).getByRole('img'))).toBe(`${baseURL}paper/2502.18411`);
    const copy = dialog(page).getByRole('button', { name: '링크 복사' });
    await expectMessage(dialog(page), '링크를 복사했습니다', () => copy.click());
    expect(await readClipboard(page)).toBe(`${baseURL}paper/2502.18411`);
    await expect(dialog(page).getByRole('button', { name: '보내기' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await test.step('where the system has a sheet for it, that is offered', async () => {
    await page.evaluate(() => {
      const value = async (what: unknown) => void Object.assign(window, { shared: what });
      Object.defineProperty(navigator, 'share', { value });
    });
    await share.click();
    const text = await message(page).inputValue();
    await dialog(page).getByRole('button', { name: '보내기' }).click();
    // The text ends in the address: apps that join text and address would show it twice.
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
      title: expect.stringMatching(/^OmniAlign-V/),
      text,
    });
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await test.step('what begins in the dialog and ends beside it leaves it open', async () => {
    await page.getByRole('button', { name: '인용' }).click();
    const preview = dialog(page).getByRole('textbox', { name: '미리보기' });
    const box = await preview.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 40);
    await page.mouse.down();
    await page.mouse.move(5, (box?.y ?? 0) + 60, { steps: 5 });
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(5, 300);
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe('where its script does not come', () => {
  test.use({ allowedErrors: [/ERR_FAILED|dynamically imported module/] });

  test('a dialog says so, and the paper stays', async ({ page }) => {
    await page.goto('./paper/2502.18411');
    await page.route('**/assets/ShareDialog-*.js', (route) => route.abort());
    await page.getByRole('button', { name: '공유', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('창을 열지 못했습니다');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OmniAlign-V/);
  });

  // To cite is also in the menu, for phones.
  for (const name of ['공유', '인용']) {
    test(`a press on ${name} holds where a part of the page does not come and the page is loaded anew`, async ({
      page,
    }) => {
      let isFirst = true;
      await page.route('**/assets/Menu-*.js', (route) => {
        const fails = isFirst;
        isFirst = false;
        return fails ? route.abort() : route.continue();
      });
      await page.goto('./paper/2502.18411');
      await page.getByRole('button', { name, exact: true }).click();
      await expect(dialog(page)).toBeVisible();
      expect(
        await page.evaluate(() => performance.getEntriesByType('navigation')[0]),
      ).toMatchObject({ type: 'reload' });
    });
  }
});

test.describe('a list', () => {
  test.use({ allowedErrors: [/status of (404|500)/] });

  test('is shared by its question, or by its papers', async ({ page, baseURL }) => {
    const share = page.getByRole('button', { name: '목록 공유' });
    await page.goto('./?votes=40-&sort=votes');
    await expect(size(page)).toHaveText('6편');
    // Its size is known before all of its rows are drawn.
    await expect(titles(page)).toHaveCount(6);
    const listed = await titles(page).allInnerTexts();
    await test.step('the link of its papers opens them in their order', async () => {
      await share.click();
      await expect(address(page)).toHaveValue(`${baseURL}?votes=40-&sort=votes`);
      const kind = dialog(page).getByRole('combobox', { name: '링크 종류' });
      await kind.selectOption('지금 목록 링크');
      const link = await address(page).inputValue();
      expect(await message(page).inputValue()).toMatch(/^찾은 논문 · 6편\n\n1\. /);
      expect((await message(page).inputValue()).endsWith(`\n${link}`)).toBe(true);
      expect(link.length).toBeLessThan(200);
      await page.goto(link);
      await expect(papers(page)).toHaveCount(6);
      await expect(size(page)).toHaveText('6편');
      await expect(titles(page)).toHaveText(listed);
      await page.getByRole('button', { name: '목록 내보내기' }).click();
      await expect(dialog(page)).toContainText('6편 중 앞의 3편');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
    await test.step('of papers says which no digest has listed', async () => {
      await follow(page, '/list?ids=2502.18411,2501.99999');
      await expect(size(page)).toHaveText('1편');
      await expect(page.getByText('다이제스트에 실린 적이 없는 논문: 2501.99999')).toBeVisible();
    });
    await test.step('without a paper says what its address looks like', async () => {
      await follow(page, '/list?ids=rag');
      const none = '이 링크에는 논문이 없습니다.';
      await expect(page.getByRole('heading', { name: none })).toBeVisible();
      await expect(page.getByText('list?ids=2502.18411,2504.05298')).toBeVisible();
    });
    await test.step('of a day has the address of its page', async () => {
      await follow(page, '/day/2025-02-26');
      await expect(size(page)).toHaveText('22편');
      await share.click();
      await expect(address(page)).toHaveValue(`${baseURL}day/2025-02-26`);
      const lines = (await message(page).inputValue()).split('\n');
      expect(lines[0]).toBe('2025년 2월 26일 · 22편');
      expect(lines.filter((line) => /^\d+\. .+ \(투표 \d+\)$/.test(line))).toHaveLength(22);
      expect(lines.at(-1)).toBe(`${baseURL}day/2025-02-26`);
      await expect(dialog(page).getByRole('img')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
    await test.step('an address that no camera could read gets no code', async () => {
      await follow(page, `/?q=${encodeURIComponent('확산 모델 '.repeat(75))}`);
      await share.click();
      await expect(dialog(page)).toContainText('주소가 길어서');
      await expect(dialog(page).getByRole('img')).toHaveCount(0);
    });
  });

  test('is shared by its question alone while it is being read', async ({ page, context }) => {
    await context.route('**/digests/pack-*', () => {});
    await page.goto('./?q=mamba');
    await page.getByRole('button', { name: '목록 공유' }).click();
    await expect(dialog(page)).toContainText('아카이브를 다 읽으면');
    await expect(message(page)).toHaveCount(0);
    await expect(dialog(page).getByRole('combobox')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await test.step('what is known of it is shared, and exported once its texts are there', async () => {
      await follow(page, '/?votes=40-');
      await expect(size(page)).toHaveText('6편');
      await page.getByRole('button', { name: '목록 공유' }).click();
      await expect(message(page)).toHaveValue(/^찾은 논문 · 6편/);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '목록 내보내기' }).click();
      await expect(dialog(page).getByRole('button', { name: '복사' })).toBeDisabled();
    });
  });

  test('that could not be read whole is passed on whole', async ({ page, context }) => {
    await context.route('**/digests/{2025-02-26,pack-2025-02}-*', (route) =>
      route.fulfill({ status: 500 }),
    );
    await page.goto('./list?ids=2502.18411,2504.05298');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('button', { name: '목록 공유' }).click();
    const { hash } = new URL(await address(page).inputValue());
    expect(unpackList(hash.slice(1))).toMatchObject({
      list: { ids: ['2502.18411', '2504.05298'] },
    });
  });
});
