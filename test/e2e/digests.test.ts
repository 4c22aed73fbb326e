import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { axeViolations } from './axeViolations';
import { follow } from './follow';
import { papers, settledSize, size, titles } from './list';
import { expect, test } from './test';
import { workerInControl } from './workerInControl';

test.use({ serviceWorkers: 'allow' });
test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 404/] });

/** What Hugging Face, daily-arXiv and our own markdown and JSON say of five papers, and what is no digest. */
const FILES: Readonly<Record<string, string>> = {
  '2026-01-05.md': digest('2026-01-05', 'Vote: 40', [
    ['2601.00001', 'Quokka Transformers', '강화 학습으로 배우고, 다시 강화 학습으로 고칩니다.'],
    // A summary of another paper.
    [
      '2601.00002',
      'Wombat Burrow Retrieval',
      '날씨를 더 멀리 내다보는 새로운 방법입니다. '.repeat(8),
    ],
  ]),
  // The archive has the first of these on that day.
  '2025-04-08.md': digest('2025-04-08', 'Vote: many\n\n![](https://tracker.example/x.png)', [
    ['2504.05299', 'Another Title'],
    ['2504.99001', 'Added to the Day'],
  ]),
  '2026-01-06.json': JSON.stringify([
    { id: '2601.00003', title: 'Platypus Agents', votes: 'many', abstract: 'An abstract.' },
  ]),
  '2026-01-07.json': '1',
  'notes.txt': 'Nothing.',
};

/** A paper by id, title and summary. */
type Listed = readonly [string, string, string?];

function digest(day: string, facts: string, listed: readonly Listed[]) {
  const blocks = listed.map(
    ([id, title, summary = '새로운 점입니다.']) =>
      `### [${title}](https://arxiv.org/abs/${id})\n\n${facts}\n\nAuthors: Jane Quoll\n\n- ***What's New***: ${summary}`,
  );
  return `## Daily Papers (${day})\n\n${blocks.join('\n\n')}\n`;
}

function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

const LAB = zipOf({
  ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`lab/${name}`, text])),
  '../climbs.md': 'x',
  '__MACOSX/._x.md': 'x',
});

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
}

async function take(page: Page): Promise<void> {
  await page.getByRole('button', { name: '넣기', exact: true }).click();
}

const preview = (page: Page) => page.locator('section[aria-labelledby=files-preview]');

test('own digests are looked at, added, read and found like the rest, and removed @subpath-alone', async ({
  page,
  context,
}) => {
  await page.goto('./import');
  await choose(page, 'lab.zip', LAB);
  await test.step('what was not read is said by file and line', async () => {
    await expect(preview(page)).toContainText('2025. 4. 8. – 2026. 1. 6. · 3일 · 5편');
    await expect(preview(page)).toContainText('사이트에도 있는 논문 1편');
    for (const text of [
      'lab.zip/../climbs.md폴더 밖을 가리키는 이름이라',
      'lab.zip/lab/2025-04-08.md이 사이트가 허용하지 않은 호스트 tracker.example',
      '5번째 줄',
      '[0].votes: 있어야 할 것: 0부터 9,999,999까지의 정수나 null · 있는 것: "many"',
      'lab.zip/lab/2026-01-07.json1 하나만 있습니다. 내려받지 못했을 때',
    ]) {
      await expect(preview(page)).toContainText(text);
    }
    expect(await axeViolations(page)).toEqual([]);
  });
  await take(page);
  await expect(page.getByText('넣었습니다: lab.zip')).toBeVisible();

  await test.step('days have the papers that they lacked, marked by their file', async () => {
    await page.getByRole('link', { name: '가장 최근 날 보기' }).click();
    await expect(titles(page)).toHaveText(['Platypus Agents']);
    await expect(papers(page)).toContainText('내 다이제스트: lab.zip');
    await follow(page, './2025-04-08');
    await expect(size(page)).toHaveText('22편');
    await expect(titles(page).last()).toHaveText('Added to the Day');
    await expect(titles(page).filter({ hasText: 'Another Title' })).toHaveCount(0);
  });

  await test.step('a paper has its address on this device', async () => {
    await page.goto('./paper/2601.00001');
    const paper = page.locator('[data-open-paper]');
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Quokka Transformers');
    await expect(paper).toContainText('출처: lab.zip');
    // Nothing that the site says of its own digests.
    await expect(paper).not.toContainText('언어 모델이');
    await expect(paper.getByRole('region', { name: '주제' })).toContainText('강화 학습');
  });

  await test.step('a backup says that it does not hold them', async () => {
    const save = page.locator('[data-open-paper]').getByRole('button', { name: '저장' });
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    await follow(page, '../library');
    await expect(papers(page)).toContainText('내 다이제스트: lab.zip');
    await page.getByRole('button', { name: '백업 없음' }).click();
    await expect(page.getByText('내 다이제스트로 넣은 파일은 담기지 않습니다')).toBeVisible();
    await page.getByRole('link', { name: '내 다이제스트' }).click();
    await expect(page.getByText('보관함의 백업에는 담기지 않습니다')).toBeVisible();
  });

  await test.step('words, filters and counts know them', async () => {
    await page.goto('./?q=quokka');
    await expect(size(page)).toHaveText('1편');
    await expect(titles(page)).toHaveText(['Quokka Transformers']);
    await page.goto('./?author=Jane%20Quoll&from=2026-01-01');
    await expect(size(page)).toHaveText('2편');
    await page.goto('./?topic=reinforcement-learning&from=2026-01-01');
    await expect(size(page)).toHaveText('1편');
    await expect(papers(page)).toContainText('강화 학습');
    await page.goto('./');
    await expect(size(page)).toHaveText('116편');
  });

  await test.step('without a network they are there', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto('./paper/2601.00002');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wombat Burrow Retrieval');
    await expect(page.getByRole('complementary', { name: '의심스러운 요약' })).toBeVisible();
    await context.setOffline(false);
  });

  await test.step('another tab loses them at once, and gets them back', async () => {
    const other = await context.newPage();
    await other.goto('./import');
    await follow(page, '../day/2026-01-05');
    await expect(papers(page)).toHaveCount(2);
    await expect(papers(page).last()).toContainText('의심스러운 요약');
    await other.getByRole('button', { name: '빼기: lab.zip' }).click();
    await expect(papers(page)).toHaveCount(0);
    await other.getByRole('button', { name: '되돌리기' }).click();
    await expect(papers(page)).toHaveCount(2);
    await other.getByRole('button', { name: '빼기: lab.zip' }).click();
    await expect(other.getByText('아직 넣은 다이제스트가 없습니다.')).toBeVisible();
    await page.goto('./?q=quokka');
    expect(await settledSize(page)).toBe('0편');
  });
});

test('files come by dropping them on a page, and from the share sheet', async ({ page }) => {
  await page.goto('./');
  const [name = '', text = ''] = Object.entries(FILES)[0] ?? [];
  const drag = (types: readonly string[]) =>
    page.evaluate(
      ({ types, name, text }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        for (const type of types) {
          const init = { dataTransfer, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent(type, init));
        }
      },
      { types, name, text },
    );
  // The page takes files once it is idle.
  await expect(async () => {
    await drag(['dragenter', 'dragover']);
    await expect(page.locator('[data-drop]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await drag(['drop']);
  await expect(page.locator('[data-drop]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page).toHaveURL(/\/import$/);
  await page.getByRole('button', { name: '그만두기' }).click();
  await expect(preview(page)).toHaveCount(0);

  await workerInControl(page);
  await page.evaluate(
    async ({ name, text }) => {
      const form = new FormData();
      form.append('files', new File([text], name));
      await fetch('import', { method: 'POST', body: form });
    },
    { name: 'shared.md', text },
  );
  await page.goto('./import#shared');
  await expect(preview(page)).toContainText('shared.md');
  await expect(page).toHaveURL(/\/import$/);
});

test('damaged zips and bombs are a sentence each, and storage that refuses is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await page.goto('./import');
  await choose(page, 'cut.zip', LAB.subarray(0, -40));
  await expect(preview(page)).toContainText('파일이 깨졌거나 잘려 있습니다.');
  await expect(preview(page)).toContainText('읽을 수 있는 논문이 없습니다.');
  const bomb = zipOf({ 'a.md': ' '.repeat(60_000_000), 'QQ/2026-01-09.json': '1', ...FILES });
  // A folder as Korean Windows writes its name, in CP949.
  for (let at = bomb.indexOf('QQ/'); at >= 0; at = bomb.indexOf('QQ/')) bomb.set([0x8c, 0x63], at);
  await choose(page, 'bomb.zip', bomb);
  await expect(preview(page)).toContainText('bomb.zip/똠/2026-01-09.json');
  await expect(preview(page)).toContainText('bomb.zip/a.md한 번에 읽는 50 MB를 넘어');
  await expect(preview(page)).toContainText('5편');
  await take(page);
  await expect(page.getByRole('alert')).toContainText('이번 방문 동안만');
  await follow(page, 'paper/2601.00001');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quokka Transformers');
});
