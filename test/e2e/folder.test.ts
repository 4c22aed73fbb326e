import type { BrowserContext, Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { size, titles } from './list';
import { ONE, SMOL } from './newestPapers';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/], viewport: { width: 1440, height: 900 } });

const FILE = 'haru-papers-library.json';
const COPY = 'haru-papers-library (conflicted copy 2026-05-09).json';

const star = (page: Page, name: string) =>
  page.getByRole('article', { name }).getByRole('button', { name: '저장', exact: true });
const folderSection = (page: Page) => page.getByRole('region', { name: '동기화 폴더' });
const button = (page: Page, name: string) => folderSection(page).getByRole('button', { name });

/** In place of the dialog of the browser: a folder of its private file system, whose permission may lapse. */
async function substitutePicker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Dropbox', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
    const permission = async () => localStorage.getItem('permission') ?? 'granted';
    const ask = async () => {
      localStorage.removeItem('permission');
      return 'granted';
    };
    // A tab without a page has none.
    if (!('FileSystemHandle' in window)) return;
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: permission,
      requestPermission: ask,
    });
  });
}

async function writeInFolder(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([name = '', text = '']) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Dropbox', { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    },
    [name, text],
  );
}

/** `''`: there is no such file, or it is replaced this moment. */
function readInFolder(page: Page, name: string): Promise<string> {
  const read = async (name: string) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Dropbox', { create: true });
    return (await (await folder.getFileHandle(name)).getFile()).text();
  };
  return page.evaluate(read, name).catch(() => '');
}

const fileOf = (records: object) =>
  JSON.stringify({ format: 'haru-papers-library', version: 1, records });

test('two computers meet in a file of a synced folder', async ({ page, context, otherReader }) => {
  await substitutePicker(context);
  await substitutePicker(otherReader.context());
  // On a narrow screen the backup is in a sheet.
  await otherReader.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  await star(page, SMOL).click();
  await follow(page, '/library');
  await test.step('the library is written into the folder that is chosen', async () => {
    await button(page, '폴더 고르기').click();
    await expect(folderSection(page)).toContainText('‘Dropbox’ 폴더의 파일과 맞춰 두었습니다.');
    expect(await readInFolder(page, FILE)).toContain('2504.05299');
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('another computer sees what the file brings before it is merged', async () => {
    await otherReader.goto('./library');
    await writeInFolder(otherReader, FILE, await readInFolder(page, FILE));
    await button(otherReader, '폴더 고르기').click();
    await expect(folderSection(otherReader)).toContainText('저장1 늘어남');
    expect(await axeViolations(otherReader)).toEqual([]);
    await button(otherReader, '그만두기').click();
    // Its button has gone.
    await expect(folderSection(otherReader).locator('[aria-live]')).toBeFocused();
    await button(otherReader, '폴더 고르기').click();
    await button(otherReader, '합치기').click();
    await expect(titles(otherReader)).toHaveText([SMOL]);
    await expect(folderSection(otherReader)).toContainText('맞춰 두었습니다.');
  });
  await test.step('a conflict copy of the folder is merged, too', async () => {
    const saved = { 'papers/2504.05298': { saved: { value: true, time: 1000 } } };
    await writeInFolder(page, COPY, fileOf(saved));
    await button(page, '다시 맞추기').click();
    await expect(titles(page)).toHaveText([SMOL, ONE]);
    await expect(folderSection(page)).toContainText('복사본 1개도 합쳤으니');
    expect(await readInFolder(page, FILE)).toContain('2504.05298');
  });
  await test.step('what is marked on any page is written, on the next visit, too', async () => {
    await page.goto('./');
    await star(page, ONE).click();
    await expect.poll(() => readInFolder(page, FILE)).toContain('"value":false');
  });
  await test.step('where the permission has lapsed a quiet button asks for it again', async () => {
    await page.evaluate(() => localStorage.setItem('permission', 'prompt'));
    await page.reload();
    const reconnect = page.getByRole('button', { name: '다시 연결' });
    await star(page, ONE).click();
    await expect(reconnect).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await readInFolder(page, FILE)).toContain('"value":false');
    await reconnect.click();
    await expect(reconnect).toHaveCount(0);
    const written = () => readInFolder(page, FILE);
    await expect.poll(written).toMatch(/^(?!.*"value":false).*2504\.05298/);
  });
  await test.step('a file that is cut off is said and stays as it is', async () => {
    await writeInFolder(page, FILE, '{"format":"haru');
    await follow(page, '/library');
    await button(page, '다시 맞추기').click();
    await expect(folderSection(page)).toContainText(
      '읽히는 것만 가져오고 파일은 그대로 두었습니다',
    );
    expect(await readInFolder(page, FILE)).toBe('{"format":"haru');
    await expect(size(page)).toHaveText('2편');
  });
  await test.step('it is disconnected, in other tabs, too', async () => {
    const other = await context.newPage();
    await other.goto('./library');
    await expect(folderSection(other)).toContainText('그대로 두었습니다');
    await button(page, '연결 끊기').click();
    await expect(button(page, '폴더 고르기')).toBeVisible();
    await expect(button(other, '폴더 고르기')).toBeVisible();
  });
});
