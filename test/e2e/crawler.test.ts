import type { APIRequestContext } from '@playwright/test';
import { readHtml } from './html';
import { expect, test } from './test';

/** The addresses that the sitemaps name, which is all that a crawler knows. */
async function addresses(request: APIRequestContext, sitemap = './sitemap.xml'): Promise<string[]> {
  const text = await (await request.get(sitemap)).text();
  const found = Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);
  if (!text.includes('<sitemapindex')) return found;
  return (await Promise.all(found.map((part) => addresses(request, part)))).flat();
}

test.describe('a crawler that runs no script', () => {
  test('finds a page of its own for every paper and day @subpath', async ({ request, baseURL }) => {
    const all = await addresses(request);
    const of = (screen: string) => all.filter((address) => address.includes(`/${screen}/`)).length;
    expect([all.length, of('paper'), of('day')]).toEqual([120, 112, 5]);
    expect(all[0]).toBe(baseURL);
    const titles = new Set<string>();
    for (const address of all) {
      const response = await request.get(address, { maxRedirects: 0 });
      expect(response.status(), address).toBe(200);
      expect(response.headers()['content-type']).toMatch(/^text\/html/);
      const text = await response.text();
      // The head alone: parsing 120 whole pages takes ten times as long.
      const { document, meta, canonical } = readHtml(text.slice(0, text.indexOf('<body')));
      expect(canonical).toBe(address);
      expect(meta('og:url')).toBe(address);
      expect(meta('og:title')?.length).toBeGreaterThan(0);
      expect(meta('og:image')).toMatch(/^https?:\/\//);
      expect(meta('og:locale')).toBe('ko_KR');
      expect(meta('description')).toMatch(/\p{sc=Hangul}/u);
      expect(meta('robots')).toBeNull();
      expect(text).toMatch(/<h1\b[^>]*>(<[^>]+>)*[^<]/);
      titles.add(document.title);
    }
    expect(titles.size).toBe(all.length);
  });

  test('reads the whole paper, and where else it stands', async ({ request }) => {
    const html = readHtml(await (await request.get('./paper/2502.18411/')).text());
    const article = html.document.querySelector('article');
    for (const words of [
      'OmniAlign-V',
      'MM-AlignBench',
      '새로운 점',
      '기술 세부',
      '성능',
      'Kai Chen',
    ]) {
      expect(article?.textContent).toContain(words);
    }
    expect(article?.querySelector('a[href="https://arxiv.org/abs/2502.18411"]')).toBeTruthy();
    expect(html.document.title).toMatch(/^OmniAlign-V: .* · 하루논문$/);
    expect(html.meta('og:type')).toBe('article');
    expect(html.meta('twitter:card')).toBe('summary_large_image');
    expect(html.meta('og:description')).toMatch(/^한국어 요약: OmniAlign-V는 /);
  });

  test('finds what names the paper before anything else in the head', async ({ request }) => {
    const text = await (await request.get('./paper/2502.18411/')).text();
    // What previews read at most is told nowhere; none reads less than this.
    expect(text.slice(0, 4096)).toContain('og:description');
    expect(text.slice(0, 4096)).toContain('og:image');
    expect(text.indexOf('charset')).toBeLessThan(1024);
  });

  test('reads the papers of a day and finds their pages', async ({ request }) => {
    const { document } = readHtml(await (await request.get('./day/2025-02-26/')).text());
    const links = [...document.querySelectorAll('article :is(h2, h3) a')];
    expect(links).toHaveLength(22);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^\/paper\/\d{4}\.\d{5}$/);
  });

  test('gets the picture of the site where a paper has none', async ({ request }) => {
    // Its digest names a picture that is broken by nature.
    const { meta } = readHtml(await (await request.get('./paper/2410.08164/')).text());
    expect(meta('og:image')).toMatch(/\/preview\.png$/);
    const picture = await request.get(meta('og:image') ?? '');
    expect(picture.headers()['content-type']).toBe('image/png');
    expect((await picture.body()).length).toBeLessThan(100_000);
  });

  test('is told by robots.txt and the pages where sitemap and feeds are @subpath', async ({
    request,
    baseURL,
  }) => {
    const robots = await (await request.get('./robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${baseURL}sitemap.xml`);
    const { document } = readHtml(await (await request.get('./day/2025-02-26/')).text());
    for (const link of document.querySelectorAll('link[rel=alternate], link[rel=search]')) {
      const file = await request.get(new URL(link.getAttribute('href') ?? '', baseURL).href);
      expect(file.status()).toBe(200);
      expect(await file.text()).toContain(`${baseURL}`);
    }
  });
});

test.describe('an engine that runs the script', () => {
  test.use({ allowedErrors: [/status of 404/] });

  test('is told not to list what is no page', async ({ page, request }) => {
    const missing = await request.get('./paper/2501.99999');
    expect(missing.status()).toBe(404);
    await page.goto('./list?ids=2502.18411');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  });
});
