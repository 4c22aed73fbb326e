import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { paperLink, papers, size, titles } from './list';
import { openWithKeys } from './openWithKeys';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const SMOL = 'SmolVLM: Redefining small and efficient multimodal models';
const ONE = 'One-Minute Video Generation with Test-Time Training';

const row = (page: Page, name: string) => page.getByRole('article', { name });
const star = (page: Page, name: string) =>
  row(page, name).getByRole('button', { name: '저장', exact: true });
const shelf = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: '보관함 보기' }).getByRole('link', { name });

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
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1, name: '보관함' })).toBeVisible();
  await expect(page.getByText('별을 누르면 담깁니다.')).toBeVisible();
  await expect(size(page)).toHaveText('0편');
  await expect(page).toHaveTitle('보관함 · 하루논문');
  expect(await axeViolations(page)).toEqual([]);
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
    await shelf(page, /^안 읽음/).click();
    await expect(titles(page)).toHaveText([SMOL]);
    await expect(page).toHaveURL(/\/library#unread$/);
    await page.reload();
    await expect(titles(page)).toHaveText([SMOL]);
    await shelf(page, /^읽음/).click();
    await expect(titles(page)).toHaveText([ONE]);
  });
  await test.step('a paper that is saved no longer leaves, and comes back', async () => {
    await shelf(page, /^저장/).click();
    await star(page, ONE).click();
    await expect(titles(page)).toHaveText([SMOL]);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(papers(page)).toHaveCount(2);
  });
});

test('a note is kept as it is typed, and found in the library', async ({ page }) => {
  await page.goto('./paper/2504.05299');
  const note = page.getByRole('textbox', { name: '메모' });
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await note.fill('표 3을 다시 볼 것 #세미나');
  await page.reload();
  await expect(note).toHaveValue('표 3을 다시 볼 것 #세미나');
  await follow(page, '/library');
  await shelf(page, /^메모/).click();
  await expect(titles(page)).toHaveText([SMOL]);
  await expect(page.getByText('표 3을 다시 볼 것 #세미나')).toBeVisible();
  await paperLink(page, SMOL).click();
  await note.fill('');
  await follow(page, '/library');
  await shelf(page, /^메모/).click();
  await expect(page.getByText('메모가 있는 논문이 없습니다.')).toBeVisible();
});

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
    await expect(titles(page)).toHaveText([SMOL]);
  });
  await test.step('it is taken, and what the archive lacks is said', async () => {
    await restore(page, JSON.stringify(BACKUP));
    await backup.getByRole('button', { name: '되살리기', exact: true }).click();
    await expect(titles(page)).toHaveText([/OmniAlign/]);
    await expect(page.getByText('다시 볼 것 #세미나')).toBeVisible();
    await expect(page.getByText('이 아카이브에 없는 논문: 1편')).toBeVisible();
  });
  await test.step('another device takes the file that is downloaded, with all that is in it', async () => {
    const started = page.waitForEvent('download');
    await backup.getByRole('button', { name: '백업 파일 받기' }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('haru-papers-library.json');
    const text = await readAll(await download.createReadStream());
    expect(JSON.parse(text).records).toMatchObject(BACKUP.records);
    await otherReader.goto(page.url());
    await restore(otherReader, text);
    await otherReader.getByRole('button', { name: '되살리기', exact: true }).click();
    await expect(titles(otherReader)).toHaveText([/OmniAlign/]);
  });
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
