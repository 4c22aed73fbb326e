import type { Page } from '@playwright/test';
import { readHtml } from './html';
import { paperLink, papers, size } from './list';
import { SMOL } from './newestPapers';
import { expect, test } from './test';

/** What the page says of itself at this moment. */
async function head(page: Page) {
  return readHtml(await page.evaluate(() => document.head.outerHTML));
}

test('the script says of a paper what its page said before @subpath', async ({ page, request }) => {
  const written = readHtml(await (await request.get('./paper/2502.18411/')).text());
  await page.goto('./paper/2502.18411/');
  await expect(page.getByRole('button', { name: '인용' })).toBeVisible();
  const tags = ({ document }: typeof written, which: string) =>
    [...document.head.querySelectorAll(which)]
      .map(({ outerHTML }) => outerHTML.replace(' data-head=""', ''))
      .sort();
  const build = tags(written, 'title ~ :has(~ meta[name="viewport"])');
  expect(build.length).toBeGreaterThan(20);
  // Search engines run the script.
  const script = ':not([type="application/ld+json"])';
  await expect.poll(async () => tags(await head(page), `[data-head]${script}`)).toEqual(build);
  expect(tags(await head(page), 'title ~ :has(~ meta[name="viewport"])')).toEqual([]);
  await expect(page).toHaveTitle(written.document.title);
});

test('the head says on every screen what is on it', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener('ZoteroItemUpdated', () => told.push(location.pathname));
  });
  await page.goto('./');
  await expect(size(page)).toHaveText('112편');
  await expect.poll(async () => (await head(page)).canonical).toBe(baseURL);
  expect((await head(page)).meta('citation_title')).toBeNull();

  const spans = page.locator('span.Z3988');
  await test.step('each listed paper stands in the list for reference managers', async () => {
    await expect(spans).toHaveCount(112);
    const first = new URLSearchParams((await spans.first().getAttribute('title')) ?? '');
    expect(first.get('rft.title')).toBe(SMOL);
    expect(first.get('rft.date')).toBe('2025-04');
    expect(first.getAll('rft.au')).toHaveLength(17);
  });

  await test.step('a paper is cited in the head, and no other beside it', async () => {
    await paperLink(page, SMOL).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(SMOL);
    await expect(page).toHaveTitle(/^SmolVLM/);
    const paper = await head(page);
    expect(paper.canonical).toBe(`${baseURL}paper/2504.05299/`);
    expect(paper.metas('citation_title')).toEqual([SMOL]);
    expect(paper.meta('citation_date')).toBe('2025/04');
    expect(paper.meta('citation_public_url')).toBe('https://arxiv.org/abs/2504.05299');
    expect(paper.meta('citation_pdf_url')).toBe('https://arxiv.org/pdf/2504.05299');
    expect(paper.metas('citation_author')).toHaveLength(17);
    expect(paper.meta('citation_journal_title')).toBeNull();
    expect(paper.meta('og:type')).toBe('article');
    const data = paper.document.querySelector('script[type="application/ld+json"]')?.textContent;
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'ScholarlyArticle', headline: SMOL });
    await expect(spans).toHaveCount(0);
  });

  await test.step('the next paper takes its place', async () => {
    await page.getByRole('link', { name: /^다음 논문/ }).click();
    await expect(page).toHaveTitle(/^One-Minute/);
    const next = await head(page);
    expect(next.metas('citation_title')).toEqual([
      'One-Minute Video Generation with Test-Time Training',
    ]);
    expect(next.metas('og:title')).toHaveLength(1);
  });

  await test.step('the list is no paper, and reference managers are told of each change', async () => {
    await page.goBack();
    await expect(papers(page)).toHaveCount(112);
    await expect.poll(async () => (await head(page)).meta('citation_title')).toBeNull();
    expect((await head(page)).canonical).toBe(baseURL);
    const told: string[] = await page.evaluate(() => Reflect.get(window, 'told'));
    expect(told.map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['2504.05299', '2504.05298', '']),
    );
  });
});
