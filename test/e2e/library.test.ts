import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { paperLink, papers, size, titles } from './list';
import { keepMessage, undo } from './message';
import { ONE, SMOL, THIRD } from './newestPapers';
import { openWithKeys } from './openWithKeys';
import { pressInTurn } from './pressInTurn';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/], viewport: { width: 1440, height: 900 } });

const row = (page: Page, name: string) => page.getByRole('article', { name });
const star = (page: Page, name: string) =>
  row(page, name).getByRole('button', { name: '저장', exact: true });
const shelf = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: '보관함 보기' }).getByRole('link', { name });
const narrow = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: '보여 줄 논문' }).getByRole('link', { name });
const check = (page: Page, name: string) => row(page, name).getByRole('checkbox');
const handle = (page: Page, name: string) =>
  row(page, name).getByRole('button', { name: /^순서 바꾸기/ });

const BACKUP = {
  format: 'haru-papers-library',
  version: 2,
  records: {
    'papers/2504.05299': { saved: { value: false, time: 9_000_000_000_000 } },
    'papers/2502.18411': {
      saved: { value: true, time: 1000 },
      note: { value: '다시 볼 것 #세미나', time: 1000 },
      rating: { value: 5, time: 1000 },
    },
    'papers/2501.99999': { saved: { value: true, time: 2000 } },
    'searches/rag': { text: { value: 'rag', time: 1000 } },
  },
};

async function restore(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'haru-papers-library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('an empty library says how to fill it', async ({ page }) => {
  await openWithKeys(page, './');
  await pressInTurn(page, 'g', 'l');
  await expect(page.getByRole('heading', { level: 1, name: '보관함' })).toBeVisible();
  await expect(page.getByText('별을 누르면 담깁니다')).toBeVisible();
  await expect(page.getByText('논문을 펴 놓고 S를 눌러도 됩니다.')).toBeVisible();
  await expect(size(page)).toHaveText('0편');
  await expect(page).toHaveTitle('보관함 · 하루논문');
  expect(await axeViolations(page)).toEqual([]);
  await test.step('a paper of the newest day can be saved there, and it is the library', async () => {
    await star(page, SMOL).click();
    await expect(titles(page)).toHaveText([SMOL]);
    await expect(shelf(page, /^모두 1/)).toHaveAttribute('aria-current', 'page');
  });
});

test('the library shows what is kept, shelf by shelf', async ({ page }) => {
  await openWithKeys(page, './');
  await star(page, SMOL).click();
  await star(page, ONE).click();
  await paperLink(page, ONE).focus();
  await page.keyboard.press('m');
  await follow(page, '/library');
  await test.step('what was saved last comes first', async () => {
    await expect(titles(page)).toHaveText([ONE, SMOL]);
    await expect(size(page)).toHaveText('2편');
    await page.getByRole('combobox', { name: '정렬' }).selectOption('투표순');
    await expect(titles(page)).toHaveText([SMOL, ONE]);
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('a shelf is an address', async () => {
    await narrow(page, /^안 읽음 1/).click();
    await expect(titles(page)).toHaveText([SMOL]);
    await expect(page).toHaveURL(/\/library#unread$/);
    await page.reload();
    await expect(titles(page)).toHaveText([SMOL]);
    await shelf(page, /^읽은 논문/).click();
    await expect(titles(page)).toHaveText([ONE]);
    await pressInTurn(page, 'g', 's');
    await expect(page).toHaveURL(/\/library#saved$/);
    await expect(papers(page)).toHaveCount(2);
  });
  await test.step('a paper that is saved no longer leaves, and comes back', async () => {
    await star(page, ONE).click();
    await keepMessage(page);
    await expect(titles(page)).toHaveText([SMOL]);
    await undo(page).click();
    await expect(papers(page)).toHaveCount(2);
  });
});

test('a note is kept as it is typed, and found in the library', async ({ page }) => {
  await page.goto('./paper/2504.05299');
  const note = page.getByRole('textbox', { name: '메모' });
  await expect(note).toBeEnabled();
  // A device that is too slow to store anything before the page is left.
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = () => new Promise(() => {}) as never;
  });
  await page
    .getByRole('navigation', { name: '원문과 링크' })
    .getByRole('button', { name: '저장', exact: true })
    .click();
  await note.fill('표 3을 다시 볼 것 #세미나');
  await page.reload();
  await expect(note).toHaveValue('표 3을 다시 볼 것 #세미나');
  await test.step('its tags are links to their shelves', async () => {
    await page.getByRole('link', { name: '#세미나' }).click();
    await expect(shelf(page, /^#세미나 1/)).toHaveAttribute('aria-current', 'page');
    await expect(titles(page)).toHaveText([SMOL]);
    await expect(page.getByText('표 3을 다시 볼 것 #세미나')).toBeVisible();
  });
  await paperLink(page, SMOL).click();
  await note.fill('');
  await follow(page, '/library');
  await narrow(page, /^메모/).click();
  await expect(page.getByText('메모가 있는 논문이 없습니다.')).toBeVisible();
});

test('papers are put into a list, ordered, changed together, and the list goes', async ({
  page,
}) => {
  await openWithKeys(page, './');
  const lists = page.getByRole('dialog', { name: /목록에 넣기/ });
  await test.step('a list is made where a paper is saved', async () => {
    await star(page, SMOL).click();
    await page.getByRole('button', { name: '목록에…' }).click();
    const name = lists.getByRole('textbox', { name: '목록 이름' });
    await name.fill('5월 세미나');
    await lists.getByRole('button', { name: '만들기' }).press('Enter');
    await expect(name).toBeFocused();
    await expect(lists.getByRole('checkbox', { name: /5월 세미나/ })).toBeChecked();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByText('목록을 바꿨습니다.')).toBeVisible();
    // The button that opened it has gone with its message.
    await expect(star(page, SMOL)).toBeFocused();
  });
  await test.step('by a key without saving', async () => {
    for (const title of [ONE, THIRD]) {
      await paperLink(page, title).focus();
      await page.keyboard.press('a');
      await lists.getByRole('checkbox', { name: /5월 세미나/ }).check();
      await page.keyboard.press('Escape');
    }
    await expectSaved(page, ONE, false);
  });
  await follow(page, '/library');
  await shelf(page, /^5월 세미나 3/).click();
  await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
  await test.step('the order is changed by keys and by dragging, and stays', async () => {
    await handle(page, SMOL).focus();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page)).toHaveText([ONE, SMOL, THIRD]);
    await expect(page.getByText('3편 가운데 2번째로 옮겼습니다.')).toBeAttached();
    await expect(handle(page, SMOL)).toBeFocused();
    await page.keyboard.press('End');
    await expect(titles(page)).toHaveText([ONE, THIRD, SMOL]);
    await handle(page, SMOL).dragTo(row(page, ONE), { targetPosition: { x: 60, y: 2 } });
    await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
    await page.reload();
    await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
    expect(await axeViolations(page)).toEqual([]);
  });
  const chosen = page.getByRole('region', { name: '고른 논문' });
  await test.step('several are checked in a row, and changed together', async () => {
    await check(page, SMOL).click();
    await check(page, THIRD).click({ modifiers: ['Shift'] });
    await expect(chosen).toContainText('고른 3편');
    await chosen.getByRole('button', { name: '읽음 표시' }).click();
    await expect(page.locator('[data-paper-id][data-read]')).toHaveCount(3);
    await chosen.getByRole('button', { name: '내보내기' }).click();
    const dialog = page.getByRole('dialog', { name: '목록 내보내기' });
    await expect(dialog.getByRole('textbox')).toHaveValue(/SmolVLM[\s\S]*One-Minute/);
    await page.keyboard.press('Escape');
    await chosen.getByRole('button', { name: '공유' }).click();
    const shared = page.getByRole('dialog', { name: '목록 공유' });
    await expect(shared.getByRole('textbox', { name: '메신저용 글' })).toHaveValue(/^5월 세미나/);
    await page.keyboard.press('Escape');
    await check(page, SMOL).click();
    await chosen.getByRole('button', { name: '이 목록에서 빼기' }).click();
    await keepMessage(page);
    await expect(titles(page)).toHaveText([SMOL]);
    await undo(page).click();
    await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
  });
  const menu = page.getByTitle('목록 다루기');
  await test.step('checked papers, and a whole list, lead to those that are like them', async () => {
    const like = page.getByText('이 논문과 비슷한 논문입니다:');
    await check(page, ONE).click();
    await chosen.getByRole('button', { name: '비슷한 논문' }).click();
    await expect(page).toHaveURL(/\/related\?ids=\d+\.\d+$/);
    await expect(like).toBeVisible();
    await page.goBack();
    await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
    await menu.click();
    const items = page.getByRole('group');
    await items.getByRole('button', { name: '비슷한 논문' }).press('Enter');
    await expect(page).toHaveURL(/\/related\?ids=\d+\.\d+(,\d+\.\d+){2}$/);
    await expect(like).toBeVisible();
    await page.goBack();
    await expect(titles(page)).toHaveText([SMOL, ONE, THIRD]);
  });
  await test.step('a list is named anew, and deleted, and comes back', async () => {
    await menu.click();
    await page.getByRole('button', { name: '이름 바꾸기' }).click();
    await page.getByRole('textbox', { name: '목록 이름' }).fill('6월 세미나');
    await page.keyboard.press('Enter');
    await expect(shelf(page, /^6월 세미나 3/)).toBeVisible();
    await expect(menu).toBeFocused();
    const address = page.url();
    await menu.click();
    await page.getByRole('button', { name: '목록 지우기' }).click();
    await keepMessage(page);
    await expect(page).toHaveURL(/\/library$/);
    await expect(titles(page)).toHaveText([SMOL]);
    await undo(page).click();
    await expect(shelf(page, /^6월 세미나 3/)).toBeVisible();
    await page.goto(address.replace(/[^/]*$/, 'elsewhere'));
    await expect(page.getByText('이 기기에 없는 목록입니다')).toBeVisible();
    await page.getByRole('link', { name: '보관함 모두 보기' }).click();
    await expect(papers(page)).toHaveCount(3);
  });
});

test('a star that takes its paper away leaves the focus in the list', async ({ page }) => {
  await page.goto('./');
  const titleLink = (name: string) => row(page, name).locator('[data-title-link]');
  for (const name of [SMOL, THIRD, ONE]) await star(page, name).click();
  await follow(page, '/library');
  await expect(titles(page)).toHaveCount(3);
  const listed = await titles(page).allTextContents();
  const [first = '', second = '', third = ''] = listed;
  await star(page, second).press('Enter');
  await expect(titleLink(third)).toBeFocused();
  await star(page, third).press('Enter');
  await expect(titleLink(first)).toBeFocused();
  // With the last one the page says something else.
  await star(page, first).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('papers of the library are chosen by a finger', async ({ page }) => {
    await page.goto('./library');
    await expect(page.getByText('목록의 어느 논문에나 별이 있습니다.')).toBeVisible();
    await star(page, SMOL).click();
    await page.goto('./');
    await star(page, ONE).click();
    await follow(page, '/library');
    await expect(titles(page)).toHaveText([ONE, SMOL]);
    const bar = page.getByRole('region', { name: '고른 논문' });
    await test.step('the menu begins, a press goes on', async () => {
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await page.getByTitle('목록 다루기').tap();
      await page.getByRole('button', { name: '고르기', exact: true }).tap();
      await expect(bar).toContainText('고른 0편');
      await row(page, ONE).tap();
      await expect(check(page, ONE)).toBeChecked();
      await expect(bar).toContainText('고른 1편');
      await bar.getByRole('button', { name: '모두 고르기' }).tap();
      expect(await axeViolations(page)).toEqual([]);
      await bar.getByRole('button', { name: '읽음 표시' }).tap();
      await expect(page.locator('[data-paper-id][data-read]')).toHaveCount(2);
    });
    await test.step('Back ends it and stays in the library', async () => {
      await page.goBack();
      await expect(bar).toHaveCount(0);
      await expect(titles(page)).toHaveText([ONE, SMOL]);
    });
    await test.step('the shelves are in a sheet, the backup in another', async () => {
      await page.getByRole('button', { name: /^모두 2/ }).tap();
      await shelf(page, /^나중에 읽기 0/).tap();
      await expect(page.getByText('이 목록은 비어 있습니다.')).toBeVisible();
      await page.getByRole('button', { name: '백업 없음' }).tap();
      await expect(page.getByRole('button', { name: '백업 파일 받기' })).toBeVisible();
    });
  });
});

async function expectSaved(page: Page, name: string, isSaved: boolean): Promise<void> {
  await expect(star(page, name)).toHaveAttribute('aria-pressed', String(isSaved));
}

test('a backup is restored after it has shown what it changes', async ({ page, otherReader }) => {
  await page.goto('./');
  await star(page, SMOL).click();
  await page.goto('./library');
  await test.step('what is no backup changes nothing, and says why', async () => {
    await restore(page, '{"papers": [');
    await expect(page.getByText('파일을 읽을 수 없습니다.')).toBeVisible();
    await restore(page, '{"papers": []}');
    await expect(page.getByText('보관함의 백업 파일이 아닙니다.')).toBeVisible();
    await expect(titles(page)).toHaveText([SMOL]);
  });
  const backup = page.getByRole('region', { name: '백업' });
  await test.step('the preview counts, and cancelling changes nothing', async () => {
    await restore(page, JSON.stringify(BACKUP));
    await expect(backup).toContainText('저장2 늘어남 · 1 없어짐');
    await expect(backup).toContainText('메모1 늘어남');
    await expect(backup).toContainText('더 새로운 버전이 쓴 파일입니다.');
    expect(await axeViolations(page)).toEqual([]);
    await backup.getByRole('button', { name: '그만두기' }).click();
    await expect(backup.getByRole('button', { name: '파일에서 되살리기' })).toBeFocused();
    await expect(titles(page)).toHaveText([SMOL]);
  });
  await test.step('it is taken, and what the archive lacks is said', async () => {
    await restore(page, JSON.stringify(BACKUP));
    await backup.getByRole('button', { name: '되살리기', exact: true }).click();
    await expect(titles(page)).toHaveText([/OmniAlign/]);
    await expect(backup.getByRole('button', { name: '파일에서 되살리기' })).toBeFocused();
    await expect(page.getByText('다시 볼 것 #세미나')).toBeVisible();
    await expect(page.getByText('이 아카이브에 없는 논문: 1편')).toBeVisible();
  });
  await test.step('another device takes the file that is downloaded, with all that is in it', async () => {
    const started = page.waitForEvent('download');
    await backup.getByRole('button', { name: '백업 파일 받기' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('haru-papers-library.json');
    const text = await readAll(await download.createReadStream());
    await expect(backup).toContainText('마지막 백업은');
    expect(JSON.parse(text).records).toMatchObject(BACKUP.records);
    await otherReader.goto(page.url());
    await restore(otherReader, text);
    await otherReader.getByRole('button', { name: '되살리기', exact: true }).click();
    await expect(titles(otherReader)).toHaveText([/OmniAlign/]);
    // The button that was pressed has gone with the empty library.
    await expect(otherReader.getByText('되살렸습니다.')).toBeFocused();
  });
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
