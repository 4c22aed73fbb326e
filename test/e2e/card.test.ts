import { join } from 'node:path';
import { readHtml } from './html';
import { expect, test } from './test';

const FOLDER = join(import.meta.dirname, '../../test-results/cards');

/** A card as chats draw it, from the tags of a page and nothing else. */
function cardOf(html: string): string {
  const { meta } = readHtml(html);
  const text = (name: string) => (meta(name) ?? '').replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; font: 15px/1.5 sans-serif; background: #bacee0; width: 352px }
    article { background: #fff; border-radius: 12px; overflow: hidden }
    img { display: block; width: 100%; aspect-ratio: 1.91; object-fit: cover; background: #ddd }
    div { padding: 12px 14px } h1 { font-size: 16px; margin: 0 0 4px } p { margin: 0; color: #555 }
    p { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }
    small { color: #999 }</style>
    <article><img src="${text('og:image')}" alt=""><div><h1>${text('og:title')}</h1>
    <p>${text('og:description')}</p><small>${text('og:site_name')}</small></div></article>`;
}

for (const { name, path, title, says } of [
  { name: 'paper', path: './paper/2502.18411/', title: /^OmniAlign-V/, says: /인간 선호도/ },
  {
    name: 'paper-without-picture',
    path: './paper/2410.08164/',
    title: /^Agent S/,
    says: /한국어 요약/,
  },
  { name: 'day', path: './day/2025-04-08/', title: /^2025년 4월 8일$/, says: /^21편: SmolVLM/ },
  { name: 'timeline', path: './', title: /하루논문/, says: /AI 논문/ },
]) {
  test(`a chat shows a card of the ${name}`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    await page.setViewportSize({ width: 400, height: 420 });
    await page.setContent(cardOf(html));
    const picture = page.locator('img');
    await expect
      .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth))
      .not.toBe(0);
    await expect(page.getByRole('heading')).toHaveText(title);
    await expect(page.locator('p')).toHaveText(says);
    await expect(page.locator('small')).toHaveText('하루논문');
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  });
}
