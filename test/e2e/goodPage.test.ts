import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readHtml } from './html';
import { expect, test } from './test';

const PUBLIC = join(import.meta.dirname, '../../public');

const PAGES = [
  './',
  './day/2025-02-26/',
  './paper/2502.18411/',
  './paper/2410.08164/',
  './authors/',
  './about/',
];

// What Lighthouse asks of a page in its categories SEO and Best Practices, where it applies to files:
// https://github.com/GoogleChrome/lighthouse/blob/main/core/config/default-config.js
test('pages have what search engines and auditors ask for', async ({ request }) => {
  for (const path of PAGES) {
    const response = await request.get(path, { maxRedirects: 0 });
    const text = await response.text();
    const { document, meta, metas, canonical } = readHtml(text);
    expect(response.status()).toBe(200);
    expect(text).toMatch(/^<!doctype html>/i);
    expect(text.slice(0, 1024)).toMatch(/<meta charset="utf-8"/);
    expect(document.documentElement.lang).toBe('ko');
    expect(document.title.length).toBeGreaterThan(3);
    expect(meta('description')?.length).toBeGreaterThan(30);
    expect(meta('description')?.length).toBeLessThanOrEqual(200);
    expect(metas('description')).toHaveLength(1);
    expect(document.querySelectorAll('title, link[rel=canonical]')).toHaveLength(2);
    expect(canonical).toMatch(/^http/);
    expect(meta('viewport')).toContain('width=device-width');
    expect(meta('viewport')).not.toMatch(/user-scalable|maximum-scale/);
    expect(meta('robots')).toBeNull();
    expect(document.querySelectorAll('h1')).toHaveLength(1);

    const links = [...document.querySelectorAll('a')];
    const nameless = links.filter((link) => {
      // As link-name of axe, which Lighthouse asks: a title names a link without words.
      const named = [link.getAttribute('aria-label'), link.textContent, link.title];
      return named.every((words) => !words?.trim()) && link.getAttribute('aria-hidden') !== 'true';
    });
    expect(nameless.map(({ outerHTML }) => outerHTML)).toEqual([]);
    // Pages of the app, ids on them, or other sites: nothing that only a script follows.
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => !/^(\/|#|https:\/\/)/.test(href))).toEqual([]);
    const unfit = [...document.querySelectorAll('img')].filter(
      (image) => !image.hasAttribute('alt') || !image.getAttribute('src')?.startsWith('https:'),
    );
    expect(unfit.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector('[style]')).toBeNull();
  }
});

test('as an app of its own it has a name, pictures of their size and ways in @subpath', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const { document } = readHtml(await (await request.get('./')).text());
  const linked = (rel: string) => {
    const href = document.querySelector(`link[rel=${rel}]`)?.getAttribute('href') ?? '';
    return new URL(href, baseURL).href;
  };

  await test.step('its manifest leads somewhere', async () => {
    const address = linked('manifest');
    const manifest = await (await request.get(address)).json();
    expect(manifest).toMatchObject({ short_name: '하루논문', lang: 'ko', display: 'standalone' });
    const at = (path: string) => new URL(path, address).href;
    expect(at(manifest.start_url)).toBe(baseURL);
    expect(at(manifest.scope)).toBe(baseURL);
    const purposes = manifest.icons.map(({ purpose }: { purpose?: string }) => purpose ?? 'any');
    expect(purposes).toContain('maskable');
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toContain('192x192');
    for (const { src, sizes } of manifest.icons) {
      const icon = await request.get(at(src));
      expect(icon.status()).toBe(200);
      if (src.endsWith('.png')) expect(pngSize(await icon.body())).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts) {
      expect((await request.get(at(url))).status(), url).toBe(200);
    }
  });
  await test.step('its fallback picture is as large as previews want it', async () => {
    expect(pngSize(await readFile(join(PUBLIC, 'preview.png')))).toBe('1200x630');
    expect(pngSize(await readFile(join(PUBLIC, 'apple-touch-icon.png')))).toBe('180x180');
  });
  await test.step('browsers learn to search here', async () => {
    const file = await (await request.get(linked('search'))).text();
    const [, template = ''] = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(file) ?? [];
    await page.goto(template.replace('{searchTerms}', encodeURIComponent('강화 학습')));
    await expect(page.getByRole('combobox', { name: '검색' })).toHaveValue('강화 학습');
  });
  await test.step('the browser reads its manifest without a complaint', async () => {
    const session = await context.newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${baseURL}site.webmanifest`);
    expect(errors).toEqual([]);
    expect(data).toContain('하루논문');
  });
});

/** Width and height stand at fixed places of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Buffer): string {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
