import { PICTURE } from '../own/site';
import { readHtml } from './html';
import { papers } from './list';
import { expect, test } from './test';
import { thumbnail } from './thumbnail';

// On an archive in English, of two sources, without votes, with pictures of another host: all that pages
// claim of it is what its site.json says (test/own/site.ts).

test.use({ locale: 'en-US', viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
  await page.route(PICTURE, (route) =>
    route.fulfill({ body: thumbnail, contentType: 'image/png' }),
  );
});

test('a site is what its settings say @own-site', async ({ page, request }) => {
  await test.step('in its language, by its name', async () => {
    await page.goto('./');
    await expect(page).toHaveTitle('Lab Papers · Days');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: 'Lab Papers', exact: true })).toBeVisible();
    await expect(page.locator('[data-intro]').filter({ visible: true })).toContainText(
      'What our lab reads, one page a day.',
    );
    await expect(page.getByRole('contentinfo')).toContainText(
      'Digests by Reading group, CC0 1.0; Digest bot, CC BY 4.0.',
    );
  });

  await test.step('with nothing about votes, of which there are none', async () => {
    await expect(papers(page)).toHaveCount(4);
    await expect(page.getByRole('button', { name: 'All days' })).toBeVisible();
    await expect(page.getByText(/votes?/i)).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Min votes' })).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Order' }).evaluate((order: HTMLSelectElement) => {
      if (/votes/i.test(order.textContent ?? '')) throw new Error('an order by votes');
    });
  });

  await test.step('not in the library either', async () => {
    await page.goto('./library');
    await expect(page.getByText('papers of Jan 6')).toBeVisible();
    await expect(page.getByText(/votes?d?/i)).toHaveCount(0);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    const order = page.getByRole('combobox', { name: 'Order' });
    await expect(order.getByRole('option')).toHaveText(['Last kept', 'Newest']);
    await page.goto('./');
  });

  await test.step('with its pictures', async () => {
    const picture = page.locator(`img[src="${PICTURE}"]`).first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1200);
  });

  await test.step('each paper names its own source', async () => {
    const notes = page.locator('[data-open-paper]');
    await page.goto('./paper/2601.00003/');
    await expect(notes).toContainText('Source: Digest bot, CC BY 4.0');
    await expect(notes).toContainText('written by a language model');
    await page.goto('./paper/2601.00001/');
    await expect(notes).toContainText('Source: Reading group, CC0 1.0');
    await expect(notes).not.toContainText('language model');
    // The order of a day without votes is no rank.
    await expect(notes.getByRole('list', { name: 'Listed' })).toHaveText(/Jan 5, 2026\s*arXiv/);
  });

  await test.step('and so does an export, in English', async () => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Export the list' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption('markdown');
    const preview = dialog.getByRole('textbox', { name: 'Preview' });
    await expect(preview).toHaveValue(/Reading group/);
    await expect(preview).toHaveValue(/Summaries: Digest bot, CC BY 4\.0\. They were written by a/);
    await expect(preview).not.toHaveValue(/[가-힣]/);
  });

  await test.step('and the files for machines', async () => {
    const feed = await (await request.get('./feed.json')).json();
    expect(feed).toMatchObject({ title: 'Lab Papers', language: 'en' });
    expect(feed.authors).toEqual([
      { name: 'Reading group', url: 'https://example.org/group' },
      { name: 'Digest bot' },
    ]);
    expect(feed.items[0].authors).toEqual([feed.authors[0]]);
    const manifest = await (await request.get('./site.webmanifest')).json();
    expect(manifest).toMatchObject({ name: 'Lab Papers', lang: 'en' });
    expect(JSON.stringify(manifest)).not.toMatch(/votes|[가-힣]/);
  });

  await test.step('and its pages are rendered so', async () => {
    for (const path of ['./', './about/', './paper/2601.00001/', './week/', './404.html']) {
      const html = await (await request.get(path)).text();
      const { document } = readHtml(html);
      expect(document.documentElement.lang).toBe('en');
      expect(html).not.toMatch(/l-yohai|BY-NC-ND|하루논문/);
    }
  });
});
