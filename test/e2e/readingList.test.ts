import { truncate, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { size, titles } from './list';
import { keepMessage, undo } from './message';
import { expect, test } from './test';

test.use({ allowedErrors: [/status of 404/] });

const dialog = (page: Page) => page.getByRole('dialog', { name: '읽기 목록 가져오기' });
const paste = (page: Page) => dialog(page).getByRole('textbox');

const fileField = (page: Page) => dialog(page).locator('input[type=file]');

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await fileField(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const BIBTEX = `
@misc{smol, title = {{SmolVLM}}, eprint = {2504.05299}, archivePrefix = {arXiv}}
@article{unknown, title = {An Unknown Paper}, journal = {arXiv preprint arXiv:2501.99999}}
@article{other, title = {Attention}, doi = {10.1000/1}}
@misc{old, eprint = {hep-th/9901001}}
`;

test('papers are found in texts and files, shown, and taken into the library', async ({ page }) => {
  await page.goto('./library');
  const open = page.getByRole('button', { name: '파일이나 글에서 찾기' });
  await open.click();
  await test.step('in links and ids of a text', async () => {
    await paste(page).fill('내일: https://arxiv.org/abs/2504.05298v2, arXiv:2502.18411');
    await expect(dialog(page)).toContainText('찾은 논문: 2편');
    await paste(page).fill('아무것도 없는 글');
    await expect(dialog(page)).toContainText('arXiv 논문을 찾지 못했습니다.');
  });
  await test.step('in a file of any encoding, with what is missing and what is left out', async () => {
    await choose(page, 'zotero.bib', Buffer.from(`\ufeff${BIBTEX}`, 'utf16le'));
    await expect(dialog(page)).toContainText('찾은 논문: 2편');
    await expect(dialog(page)).toContainText('이 아카이브에 없는 논문 1편');
    await expect(dialog(page)).toContainText('An Unknown Paper');
    await expect(dialog(page)).toContainText('arXiv 번호가 없어 빼는 항목 1개');
    await expect(dialog(page)).toContainText('Attention');
    await expect(dialog(page)).toContainText('hep-th/9901001');
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('one that is too large is not read', async () => {
    const path = test.info().outputPath('huge.csv');
    await writeFile(path, '');
    await truncate(path, 20_000_001);
    await fileField(page).setInputFiles(path);
    await expect(dialog(page)).toContainText('파일이 너무 큽니다.');
  });
  await test.step('saved at a press, and taken back', async () => {
    await choose(page, 'zotero.bib', Buffer.from(BIBTEX));
    await dialog(page).getByRole('button', { name: '2편 저장' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await keepMessage(page);
    await expect(titles(page)).toHaveText([/^SmolVLM/]);
    await undo(page).click();
    await expect(size(page)).toHaveText('0편');
    // The empty library offers papers of the newest day.
    await expect(page.getByText('별을 누르면 담깁니다')).toBeVisible();
  });
  await test.step('what the archive lacks takes no room of what it has', async () => {
    const lacking = Array.from({ length: 55 }, (_, index) => `2401.${10_000 + index}`);
    await open.click();
    await paste(page).fill([...lacking, '2504.05298'].join('\n'));
    await dialog(page).getByRole('button', { name: '56편 저장' }).click();
    await keepMessage(page);
    await expect(titles(page)).toHaveText([/^One-Minute/]);
    await expect(page.getByText('이 아카이브에 없는 논문: 55편')).toBeVisible();
    await expect(page.getByRole('button', { name: /더 보기$/ })).toHaveCount(0);
    await undo(page).click();
    await expect(size(page)).toHaveText('0편');
  });
  await test.step('or put into a list', async () => {
    await open.click();
    await paste(page).fill('2504.05298');
    await dialog(page).getByRole('button', { name: '목록에 넣기…' }).click();
    await expect(dialog(page)).toHaveCount(0);
    const lists = page.getByRole('dialog', { name: '목록에 넣기' });
    await lists.getByRole('checkbox', { name: /나중에 읽기/ }).check();
    await expect(lists.getByText('1편')).toBeVisible();
  });
});
