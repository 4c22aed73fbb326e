import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readClipboard } from './clipboard';
import { expectMessage } from './expectMessage';
import { size } from './list';
import { expect, test } from './test';

const dialog = (page: Page) => page.getByRole('dialog');
const preview = (page: Page) => dialog(page).getByRole('textbox', { name: '미리보기' });

async function save(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: '파일로 저장' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a paper is cited: arXiv’s own entry first, then each form to copy or to save', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./paper/2502.18411');
  await page.getByRole('button', { name: '인용' }).click();
  await expect(dialog(page).getByRole('link').first()).toHaveAttribute(
    'href',
    'https://arxiv.org/bibtex/2502.18411',
  );
  await expect(dialog(page)).toContainText('실제 논문과 다를 수 있습니다');
  await expect(preview(page)).toHaveValue(
    /^@misc\{arxiv2502\.18411,\n {2}title = \{\{OmniAlign-V\}/,
  );
  const copy = dialog(page).getByRole('button', { name: '복사', exact: true });
  await expectMessage(dialog(page), '복사했습니다', () => copy.click());
  expect(await readClipboard(page)).toBe(await preview(page).inputValue());
  const format = dialog(page).getByRole('combobox', { name: '형식' });
  await expect(format.getByRole('option')).toHaveText([
    'BibTeX',
    'RIS',
    'CSL-JSON',
    'Markdown',
    '메신저용 글',
  ]);
  await format.selectOption('RIS');
  const { name, text } = await save(page);
  expect(name).toBe('haru-papers-2502.18411.ris');
  expect(text).toMatch(/TI {2}- OmniAlign-V: Towards/);
  await format.selectOption('메신저용 글');
  await expect(preview(page)).toHaveValue(/\/paper\/2502\.18411$/m);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '인용' })).toBeFocused();
});

test('a filtered list is exported whole @subpath-alone', async ({ page, baseURL }) => {
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6편');
  await page.getByRole('button', { name: '목록 내보내기' }).click();
  await expect(dialog(page)).toContainText('6편 중 앞의 3편');
  const timesDisabled = await countDisabling(page);
  const format = dialog(page).getByRole('combobox', { name: '형식' });
  await format.selectOption('CSV');
  // The buttons move when the preview has another height.
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/arxiv_id,title/);
  const { name, text } = await save(page);
  expect(name).toBe('haru-papers-6.csv');
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows.map(({ votes }) => Number(votes))).toEqual([85, 55, 48, 48, 53, 40]);
  expect(rows.map(({ url }) => url)).toContain(`${baseURL}paper/2502.18411`);
  await format.selectOption('BibTeX');
  const bib = await save(page);
  expect(bib.text.match(/^@misc\{/gm)).toHaveLength(6);
  await format.selectOption('JSON');
  expect(JSON.parse((await save(page)).text).papers).toHaveLength(6);
  // A press that began before it would be lost.
  expect(await timesDisabled()).toBe(0);
});

/** Counts from now on how often the button that saves is disabled again. */
async function countDisabling(page: Page): Promise<() => Promise<number>> {
  const button = dialog(page).getByRole('button', { name: '파일로 저장' });
  const count = await button.evaluateHandle((element) => {
    const seen = { times: 0 };
    new MutationObserver(() => {
      if (element.matches(':disabled')) seen.times += 1;
    }).observe(element, { attributes: true, attributeFilter: ['disabled'] });
    return seen;
  });
  return () => count.evaluate(({ times }) => times);
}

test('more papers than a list asks for at once are exported all @archive', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('progressbar')).toBeHidden();
  await page.getByRole('button', { name: '목록 내보내기' }).click();
  await dialog(page).getByRole('combobox', { name: '형식' }).selectOption('CSV');
  await expect(dialog(page).getByRole('button', { name: '파일로 저장' })).toBeEnabled();
  const rows: unknown[] = parse((await save(page)).text, { columns: true, bom: true });
  const listed = Number((await size(page).first().innerText()).replace(/\D/g, ''));
  // A paper of several days is one paper.
  expect(rows.length).toBeGreaterThan(listed * 0.9);
  expect(rows.length).toBeLessThanOrEqual(listed);
});
