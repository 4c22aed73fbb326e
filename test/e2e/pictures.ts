import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const project = join(import.meta.dirname, '../..');
const folder = join(project, 'public');

/** Answered below; nothing leaves the machine. */
const ORIGIN = 'http://pictures.invalid/';
const PRETENDARD = 'node_modules/pretendard/dist/public/static';
const NEWSREADER = 'node_modules/@fontsource/newsreader/files';
const FONTS = new Map([
  ['sans-800', `${PRETENDARD}/Pretendard-ExtraBold.otf`],
  ['sans-700', `${PRETENDARD}/Pretendard-Bold.otf`],
  ['sans-500', `${PRETENDARD}/Pretendard-Medium.otf`],
  ['serif', `${NEWSREADER}/newsreader-latin-600-normal.woff2`],
]);

// The light colours of src/app/style.css.
const PAPER = '#faf9f6';
const INK = '#1b1a18';
const INK_2 = '#57534c';
const RULE = '#e4e0d8';
const SEAL = '#b3261e';
const SEAL_SOFT = '#f7e4e1';

/** The strokes of the favicon, without the seal they stand on. */
const STROKES = /<g .*<\/g>/s.exec(readFileSync(join(folder, 'favicon.svg'), 'utf8'))?.[0] ?? '';

test.use({ colorScheme: 'light', deviceScaleFactor: 1 });

for (const { name, size, radius, scale } of [
  { name: 'icon-192', size: 192, radius: 7, scale: 1 },
  { name: 'icon-512', size: 512, radius: 7, scale: 1 },
  // Hosts cut a circle of 80 % out of it at worst.
  { name: 'icon-maskable-512', size: 512, radius: 0, scale: 0.78 },
  // Rounded by the phone itself.
  { name: 'apple-touch-icon', size: 180, radius: 0, scale: 0.88 },
]) {
  test(name, async ({ page }) => {
    expect(STROKES).not.toBe('');
    await draw(page, size, size, icon(size, radius, scale));
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: radius > 0 });
  });
}

test('preview', async ({ page }) => {
  await draw(page, 1200, 630, preview());
  await page.screenshot({ path: join(folder, 'preview.png') });
});

async function draw(page: Page, width: number, height: number, body: string) {
  await page.setViewportSize({ width, height });
  await page.route(`${ORIGIN}**`, (route) => {
    const font = FONTS.get(new URL(route.request().url()).pathname.slice(1));
    if (font) return route.fulfill({ path: join(project, font) });
    const style = `${fontFaces()} html, body { margin: 0 } svg { display: block }`;
    const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(ORIGIN);
  await page.evaluate(() => document.fonts.ready);
  const failed = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
  );
  expect(failed).toEqual([]);
}

function fontFaces(): string {
  const face = (family: string, weight: string, name: string) =>
    `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${name}) }`;
  return [
    face('Sans', '800', 'sans-800'),
    face('Sans', '700', 'sans-700'),
    face('Sans', '500', 'sans-500'),
    face('Titles', '200 800', 'serif'),
  ].join('\n');
}

/** In units of the favicon, 32 a side. The strokes reach further right than left: mended if alone. */
function icon(size: number, radius: number, scale: number): string {
  const middle = scale === 1 ? 16 : 16.85;
  return `<svg width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="${radius}" fill="${SEAL}"/>
    <g transform="translate(16 16) scale(${scale}) translate(-${middle} -16)">${STROKES}</g>
  </svg>`;
}

/** What a link shows where a paper has no picture of its own: the mark above a strip of days. */
function preview(): string {
  return `<style>
    body { width: 1200px; height: 630px; background: ${PAPER}; color: ${INK}; overflow: hidden;
      position: relative; font-family: Sans; }
    .mark { position: absolute; left: 80px; top: 84px; font-size: 150px; line-height: 1;
      letter-spacing: -0.015em; font-weight: 700; white-space: nowrap; display: flex;
      align-items: center; }
    .seal { background: ${SEAL}; color: #fff; font-weight: 800; border-radius: 26px;
      padding: 24px 32px 20px 28px; margin-right: 24px; }
    .rest { position: relative; top: 4px; }
    .line { position: absolute; left: 82px; top: 318px; font-size: 58px; line-height: 1.2;
      font-weight: 500; letter-spacing: -0.02em; white-space: nowrap; }
    .name { position: absolute; right: 80px; top: 324px; font: 500 52px/70px Titles;
      color: ${INK_2}; white-space: nowrap; }
    svg { position: absolute; left: 0; bottom: 0; }
  </style>
  <div class="mark" lang="ko"><span class="seal">하루</span><span class="rest">논문</span></div>
  <div class="line" lang="ko">한국어로 읽는 AI 논문 데일리</div>
  <div class="name">Haru Papers</div>
  ${strip()}`;
}

/** Bars of made-up days; those in the middle are chosen, as by the filter of the timeline. */
function strip(): string {
  const [pitch, bar, count] = [16, 10, 65];
  const [left, foot, most] = [80, 572, 130];
  const [from, to] = [34, 54];
  const bars = Array.from({ length: count }, (_, day) => {
    const wave = Math.sin(day * 0.9) + Math.sin(day * 2.3 + 1) + Math.sin(day * 5.1 + 2);
    const height = Math.round(most * (0.56 + 0.13 * wave));
    const fill = day >= from && day < to ? SEAL : RULE;
    const x = left + day * pitch;
    return `<rect x="${x}" y="${foot - height}" width="${bar}" height="${height}" fill="${fill}"/>`;
  });
  const [start, end] = [left + from * pitch - 3, left + to * pitch - 3];
  const handle = (x: number) =>
    `<rect x="${x - 4}" y="${foot - 104}" width="8" height="74" rx="4" fill="${INK}"/>`;
  return `<svg width="1200" height="630" viewBox="0 0 1200 630">
    <rect x="${start}" y="${foot - most}" width="${end - start}" height="${most}" fill="${SEAL_SOFT}"/>
    ${bars.join('')}
    <rect x="${left}" y="${foot}" width="${count * pitch}" height="3" fill="${INK}"/>
    ${handle(start)}${handle(end)}
  </svg>`;
}
