import type { Page } from '@playwright/test';
import { decodeEntities } from '../../src/digest/decodeEntities';
import { PICTURE_HOSTS } from '../../src/digest/media';
import { ADDRESSES, MARKUP } from '../hostile/attacks';
import { hostilePapers } from '../hostile/digests';
import { readHtml } from './html';
import { authorField, papers, searchField, size } from './list';
import { expect, test } from './test';

// On a site built of digests that somebody wrote who means harm. Nothing of them may run, nothing may
// leave the page, no paper may be missing. That no policy had to step in every journey checks.

const ALL = hostilePapers();
const ALL_SIZE = `${ALL.length}편`;

// Authors have no page of their own; what is no address at all a host may refuse.
test.use({ allowedErrors: [/status of (400|404)/] });

test.slow();

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a dialog was opened: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'ran', { set: () => console.error('an attack ran') });
  });
});

/** What on a page is not of this app's making: elements, addresses, attributes that run something. */
function strangers(page: Page): Promise<string[]> {
  return page.evaluate(
    (hosts) => {
      const found: string[] = [];
      const bad = 'script, iframe, object, embed, form, base, noscript, style, link, meta, mglyph';
      for (const element of document.querySelectorAll(`main :is(${bad})`)) {
        found.push(element.outerHTML.slice(0, 200));
      }
      for (const element of document.querySelectorAll('#app *, head *')) {
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found.push(`${element.tagName} ${name}="${value}"`);
          if (!['href', 'src', 'action', 'poster', 'data', 'srcdoc', 'xlink:href'].includes(name))
            continue;
          const { protocol, origin, hostname } = new URL(value, location.href);
          const isPicture = ['IMG', 'VIDEO', 'SOURCE'].includes(element.tagName);
          const isRight = isPicture
            ? (protocol === 'https:' && hosts.includes(hostname)) || origin === location.origin
            : protocol === 'https:' || origin === location.origin;
          if (!isRight || name === 'srcdoc') found.push(`${element.tagName} ${name}="${value}"`);
        }
      }
      return found;
    },
    PICTURE_HOSTS as readonly string[],
  );
}

test('a list of attacks is a list of papers @hostile', async ({ page }) => {
  await page.goto('./');
  await expect(size(page)).toHaveText(ALL_SIZE);
  await expect(papers(page)).toHaveCount(ALL.length);
  const titles = await papers(page).locator('h3').allTextContents();
  const shown = titles.join('\n');
  // They stand there as what they are: text.
  const missing = MARKUP.map(decodeEntities).filter(
    (text) => !/[`*\\]/.test(text) && !shown.includes(text),
  );
  expect(missing).toEqual([]);
  await expect(page.locator('a a')).toHaveCount(0);
  expect(await strangers(page)).toEqual([]);
});

test('papers of it open, by their pages and by the list @hostile', async ({ page }) => {
  // Every other one: all pages are looked at below.
  for (let place = 0; place < ALL.length; place += 2) {
    const link = `paper/2501.${10_000 + place}`;
    // Some of them cold, as pages that the build has rendered.
    if (place % 24 === 0) await page.goto(link);
    else {
      await page.evaluate((path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/${link}`);
    }
    const heading = page.locator('main article h1');
    await expect(heading).toContainText(place < ALL.length - 14 ? `T${place}` : 'Media');
    expect(await strangers(page), link).toEqual([]);
  }
});

/** The scripts that a page of this app may hold, by address, type or beginning. */
const OWN_SCRIPT =
  /^\/assets\/index-[\w-]+\.js$|^application\/ld\+json$|^try\{const\{dataset|^location\.search/;

for (const { width, address } of [
  { width: 1440, address: './' },
  { width: 390, address: './' },
  { width: 390, address: './authors' },
  { width: 320, address: './author/__proto__' },
]) {
  test(`${address} is no wider than the screen at ${width}, and nothing covers anything @hostile`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await expect(size(page)).toHaveText(/[편명]$/);
    if (address === './') await expect(papers(page).locator('math').first()).toBeAttached();
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    const tallest = await papers(page).evaluateAll((rows) =>
      Math.max(0, ...rows.map((row) => row.getBoundingClientRect().height)),
    );
    expect(tallest).toBeLessThan(30_000);
  });
}

test('its pages hold nothing of it where no script runs @hostile', async ({ request }) => {
  const paths = [
    '',
    ...['01', '02', '03'].map((day) => `day/2025-01-${day}/`),
    ...ALL.map((_, place) => `paper/2501.${10_000 + place}/`),
  ];
  for (const path of paths) {
    const { document } = readHtml(await (await request.get(`/${path}`)).text());
    const scripts = Array.from(
      document.scripts,
      ({ src, type, textContent }) => src || type || textContent,
    );
    expect(
      scripts.filter((script) => !OWN_SCRIPT.test(script ?? '')),
      path,
    ).toEqual([]);
    for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
      expect(() => JSON.parse(textContent ?? ''), path).not.toThrow();
    }
    expect(document.querySelectorAll('meta[http-equiv]').length, path).toBe(1);
    expect(
      document.querySelectorAll('iframe, object, embed, base, main :is(form, style, link, meta)')
        .length,
      path,
    ).toBe(0);
    const handlers = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on/i.test(name)),
    );
    expect(handlers, path).toEqual([]);
  }
});

test('its feeds and its map are well formed and hold text alone @hostile', async ({ page }) => {
  await page.goto('./about');
  for (const path of ['feed.xml', 'feed-2025.xml', 'sitemap.xml']) {
    const text = await (await page.request.get(path)).text();
    expect(text, path).not.toMatch(/<!DOCTYPE|<script|<img src=x/i);
  }
  const feed = await (await page.request.get('feed.json')).json();
  expect(feed.items.length).toBeGreaterThan(0);
});

test('it is searched, filtered and exported like any other @hostile', async ({ page }) => {
  await page.goto('./');
  await expect(size(page)).toHaveText(ALL_SIZE);
  for (const text of [
    '<script>',
    'onerror=ran=1',
    '"><img src=x',
    '{{constructor',
    '끝',
    '__proto__',
  ]) {
    await searchField(page).fill(text);
    await searchField(page).press('Enter');
    await expect(size(page)).toHaveText(/\d+편/);
    expect(await strangers(page), text).toEqual([]);
  }
  await page.goto('./?author=__proto__');
  await expect(papers(page).first()).toBeVisible();
  await page.getByRole('button', { name: '목록 내보내기' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(await strangers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await authorField(page).fill('constr');
  await expect(page.getByRole('option', { name: /constructor/ })).toBeVisible();
  await page.goto('./authors');
  await expect(page.getByRole('link', { name: '__proto__' })).toBeVisible();
  expect(await strangers(page)).toEqual([]);
  await page.goto('./health');
  await expect(page.getByText('3일 모두 읽음')).toBeVisible();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'evil.example' }).first(),
  ).toBeVisible();
  expect(await strangers(page)).toEqual([]);
});

test('addresses that mean harm lead to a screen of this app, or nowhere @hostile', async ({
  page,
  baseURL,
}) => {
  for (const address of ADDRESSES) {
    await page.goto(`${baseURL}${address}`);
    expect(new URL(page.url()).origin, address).toBe(new URL(`${baseURL}`).origin);
    // A host may refuse what is no address at all.
    if ((await page.locator('#app').count()) === 0) continue;
    await expect(page.locator('main :is(h1, h2)').first(), address).toBeVisible();
    expect(await strangers(page), address).toEqual([]);
    expect(await page.evaluate(() => ({}) instanceof Object && !('x' in {})), address).toBe(true);
  }
});
