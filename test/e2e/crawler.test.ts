// Opens no page: crawlers and previews read files.
import { type APIRequestContext, expect, test } from '@playwright/test';
import { readHtml } from './html';

/** The addresses that the sitemaps name, which is all that a crawler knows. */
async function addresses(request: APIRequestContext, sitemap = './sitemap.xml'): Promise<string[]> {
  const text = await (await request.get(sitemap)).text();
  const found = Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);
  if (!text.includes('<sitemapindex')) return found;
  return (await Promise.all(found.map((part) => addresses(request, part)))).flat();
}

test('a crawler finds a page of its own for every paper, day, week, month, year and topic, and the feeds @subpath', async ({
  request,
  baseURL,
}) => {
  await test.step('by the sitemap', async () => {
    const all = await addresses(request);
    const of = (screen: string) => all.filter((address) => address.includes(`/${screen}/`)).length;
    expect(all).toHaveLength(187);
    expect(['paper', 'day', 'week', 'month', 'year', 'topic'].map(of)).toEqual([
      112, 5, 5, 4, 2, 54,
    ]);
    expect(all[0]).toBe(baseURL);
    const titles = new Set<string>();
    for (const address of all) {
      // Not by `request`, which takes five times as long.
      const response = await fetch(address, { redirect: 'manual' });
      const text = await response.text();
      // The head alone: parsing all of the pages takes ten times as long.
      const { document, meta, canonical } = readHtml(text.slice(0, text.indexOf('<body')));
      const read = {
        status: response.status,
        type: response.headers.get('content-type'),
        canonical,
        url: meta('og:url'),
        title: meta('og:title'),
        image: meta('og:image'),
        description: meta('description'),
        robots: meta('robots'),
      };
      expect(read).toEqual({
        status: 200,
        type: expect.stringMatching(/^text\/html/),
        canonical: address,
        url: address,
        title: expect.stringMatching(/./),
        image: expect.stringMatching(/^https?:\/\//),
        description: expect.stringMatching(/\p{sc=Hangul}/u),
        robots: null,
      });
      expect(text).toMatch(/<h1\b[^>]*>(<[^>]+>)*[^<]/);
      titles.add(document.title);
    }
    expect(titles.size).toBe(all.length);
  });

  await test.step('by robots.txt and the pages, which name sitemap, papers and feeds', async () => {
    const robots = await (await request.get('./robots.txt')).text();
    expect(robots).toContain(`Sitemap: ${baseURL}sitemap.xml`);
    const { document } = readHtml(await (await request.get('./day/2025-02-26/')).text());
    const papers = [...document.querySelectorAll('article :is(h2, h3) a')];
    expect(papers).toHaveLength(22);
    const { pathname } = new URL(baseURL ?? '');
    for (const paper of papers) expect(paper.getAttribute('href')).toMatch(`${pathname}paper/25`);
    expect(document.querySelectorAll('link[rel=alternate]')).toHaveLength(1);
    const first = readHtml(await (await request.get('./')).text()).document;
    const links = [...first.querySelectorAll('link[rel=alternate], link[rel=search]')];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      const file = await request.get(new URL(link.getAttribute('href') ?? '', baseURL).href);
      expect(file.status()).toBe(200);
      expect(await file.text()).toContain(`${baseURL}`);
    }
  });
});

test('a crawler reads the whole paper without a script', async ({ request }) => {
  await test.step('and where else it stands', async () => {
    const text = await (await request.get('./paper/2502.18411/')).text();
    const { document, meta } = readHtml(text);
    const article = document.querySelector('article');
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
    expect(document.title).toMatch(/^OmniAlign-V: .* · 하루논문$/);
    expect(meta('og:type')).toBe('article');
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:description')).toMatch(/^한국어 요약: OmniAlign-V는 /);
    // What previews read at most is told nowhere; none reads less than this.
    expect(text.slice(0, 4096)).toContain('og:description');
    expect(text.slice(0, 4096)).toContain('og:image');
    expect(text.indexOf('charset')).toBeLessThan(1024);
  });
  await test.step('and what a topic has: papers, near topics, authors', async () => {
    const linksOf = async (topic: string) => {
      const text = await (await request.get(`./topic/${topic}/`)).text();
      const { document } = readHtml(text);
      return (path: string) => [...document.querySelectorAll(`main a[href*="/${path}/"]`)];
    };
    // The most voted and the newest.
    expect((await linksOf('multimodal'))('paper')).toHaveLength(10);
    const named = await linksOf('image-generation');
    const papers = named('paper');
    // All that it has.
    expect(papers).toHaveLength(5);
    expect(papers[0]?.getAttribute('href')).toMatch(/\/paper\/2502\.07870$/);
    const item = papers[0]?.closest('li')?.textContent;
    for (const words of ['TextAtlas5M: A', '2025. 2. 13.', '투표 33', '장문 텍스트를 포함한']) {
      expect(item).toContain(words);
    }
    expect(named('topic').length).toBeGreaterThan(1);
    expect(named('author').length).toBeGreaterThan(0);
  });
  await test.step('what is no page is missing', async () => {
    expect((await request.get('./paper/2501.99999')).status()).toBe(404);
  });
});

test('a chat shows a card of a paper, a day and the timeline', async ({ request }) => {
  const thumbnail = /^https:\/\/cdn-thumbnails\.huggingface\.co\/.+\.png$/;
  for (const { path, title, says, picture } of [
    {
      path: './paper/2502.18411/',
      title: /^OmniAlign-V/,
      says: /인간 선호도/,
      picture: thumbnail,
    },
    {
      path: './day/2025-04-08/',
      title: /^2025년 4월 8일$/,
      says: /^21편: SmolVLM/,
      picture: thumbnail,
    },
    { path: './', title: /하루논문/, says: /AI 논문/, picture: /\/preview\.png$/ },
    // Its digest names a picture that is broken by nature.
    {
      path: './paper/2410.08164/',
      title: /^Agent S/,
      says: /한국어 요약/,
      picture: /\/preview\.png$/,
    },
  ]) {
    await test.step(path, async () => {
      const { meta } = readHtml(await (await request.get(path)).text());
      expect(meta('og:title')).toMatch(title);
      expect(meta('og:description')).toMatch(says);
      expect(meta('og:site_name')).toBe('하루논문');
      const image = meta('og:image') ?? '';
      expect(image).toMatch(picture);
      if (picture === thumbnail) return;
      const file = await request.get(image);
      expect(file.headers()['content-type']).toBe('image/png');
      expect((await file.body()).length).toBeLessThan(100_000);
    });
  }
});
