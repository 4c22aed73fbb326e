import type { Page } from '@playwright/test';
import { decodeEntities } from '../../src/digest/decodeEntities';
import { DEFAULT_MEDIA_HOSTS } from '../../src/digest/media';
import { ADDRESSES, MARKUP } from '../hostile/attacks';
import { hostilePapers } from '../hostile/digests';
import { follow } from './follow';
import { authorField, papers, searchField, size } from './list';
import { expect, test } from './test';

// On a site built of digests that somebody wrote who means harm. Nothing of them may run, nothing may
// leave the page, no paper may be missing. That no policy had to step in every journey checks.

const ALL = hostilePapers();
const ALL_SIZE = `${ALL.length}편`;

const WIDE = { width: 1440, height: 800 };
const PHONE = { width: 390, height: 800 };

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
  return page.evaluate((hosts) => {
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
  }, DEFAULT_MEDIA_HOSTS.pictures);
}

test('a list of attacks is a list of papers @hostile', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto('./');
  await expect(size(page)).toHaveText(ALL_SIZE);
  await expect(papers(page)).toHaveCount(ALL.length);
  await test.step('they stand there as what they are: text', async () => {
    const titles = await papers(page).locator('h3').allTextContents();
    const shown = titles.join('\n');
    const missing = MARKUP.map(decodeEntities).filter(
      (text) => !/[`*\\]/.test(text) && !shown.includes(text),
    );
    expect(missing).toEqual([]);
    await expect(page.locator('a a')).toHaveCount(0);
    expect(await strangers(page)).toEqual([]);
  });
  await test.step('it is no wider than the screen, and nothing covers anything', async () => {
    await expect(papers(page).locator('math').first()).toBeAttached();
    for (const viewport of [WIDE, PHONE]) await expectFit(page, viewport);
    await page.setViewportSize(WIDE);
  });
  await test.step('it is searched like any other', async () => {
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
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === text);
      await expect(size(page)).toHaveAttribute('aria-busy', 'false');
      await expect(size(page)).toHaveText(/\d+편/);
      expect(await strangers(page), text).toEqual([]);
    }
  });
  await test.step('it is filtered and exported like any other', async () => {
    await follow(page, '/?author=__proto__');
    await expect(papers(page).first()).toBeVisible();
    await page.getByRole('button', { name: '목록 내보내기' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await strangers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await authorField(page).fill('constr');
    await expect(page.getByRole('option', { name: /constructor/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });
  await test.step('its authors are authors', async () => {
    await follow(page, '/authors');
    await expect(page.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
    await expect(papers(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: '__proto__' })).toBeVisible();
    expect(await strangers(page)).toEqual([]);
    await expectFit(page, PHONE);
    await follow(page, '/author/__proto__');
    await expect(page.getByRole('heading', { level: 1, name: '__proto__' })).toBeVisible();
    await expect(papers(page).first()).toBeVisible();
    expect(await strangers(page)).toEqual([]);
    await expectFit(page, { width: 320, height: 800 });
  });
  await test.step('its flaws are listed', async () => {
    await follow(page, '/health');
    await expect(page.getByText('3일 모두 읽음')).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'evil.example' }).first(),
    ).toBeVisible();
    expect(await strangers(page)).toEqual([]);
  });
});

/** Expects the page to be no wider than the window, and no paper to be endless. */
async function expectFit(page: Page, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await expect(size(page)).toHaveText(/[편명]$/);
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(overflow, `${viewport.width} wide`).toBe(0);
  const tallest = await papers(page).evaluateAll((rows) =>
    Math.max(0, ...rows.map((row) => row.getBoundingClientRect().height)),
  );
  expect(tallest).toBeLessThan(30_000);
}

test('papers of it open, by their pages and by the list @hostile', async ({ page }) => {
  // Without the list next to each.
  await page.setViewportSize(PHONE);
  // Every fourth: the list above has all of them, and all pages are looked at below.
  for (let place = 0; place < ALL.length; place += 4) {
    const link = `paper/2501.${10_000 + place}`;
    // Some of them cold, as pages that the build has rendered.
    if (place % 48 === 0) await page.goto(link);
    else await follow(page, `/${link}`);
    const heading = page.locator('main article h1');
    await expect(heading).toContainText(place < ALL.length - 14 ? `T${place}` : 'Media');
    expect(await strangers(page), link).toEqual([]);
  }
});

/** The scripts that a page of this app may hold, by address, type or beginning. */
const OWN_SCRIPT =
  /^\/assets\/(?:index|page)-[\w-]+\.js$|^application\/ld\+json$|^\{const h=document\.documentElement,|^\(function\(\)\{function \w\(\w\)\{return`digests\/numbers-/;

test('its pages hold nothing of it where no script runs @hostile', async ({ page, baseURL }) => {
  // Not by `request`, which takes five times as long.
  const read = async (path: string) => (await fetch(`${baseURL}${path}`)).text();
  const paths = [
    '',
    ...['01', '02', '03'].map((day) => `day/2025-01-${day}/`),
    ...ALL.map((_, place) => `paper/2501.${10_000 + place}/`),
  ];
  for (const path of paths) {
    const { scripts, data, refreshes, strangers, handlers } = await parseInBrowser(
      page,
      await read(path),
    );
    expect(
      scripts.filter((script) => !OWN_SCRIPT.test(script)),
      path,
    ).toEqual([]);
    for (const text of data) expect(() => JSON.parse(text), path).not.toThrow();
    expect([refreshes, strangers, handlers], path).toEqual([1, [], []]);
  }
  await test.step('its feeds and its map are well formed and hold text alone', async () => {
    for (const path of ['feed.xml', 'feed-2025.xml', 'sitemap.xml']) {
      expect(await read(path), path).not.toMatch(/<!DOCTYPE|<script|<img src=x/i);
    }
    expect(JSON.parse(await read('feed.json')).items.length).toBeGreaterThan(0);
  });
});

/** What a page holds that runs or leads elsewhere, parsed by the browser in a blank page, which runs nothing. */
function parseInBrowser(page: Page, text: string) {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const all = Array.from(parsed.querySelectorAll('*'));
    const data = parsed.querySelectorAll('script[type="application/ld+json"]');
    const bad = 'iframe, object, embed, base, main :is(form, style, link, meta)';
    return {
      scripts: Array.from(
        parsed.scripts,
        // The address as it is written: here it would be one of the blank page.
        (script) => script.getAttribute('src') || script.type || script.textContent || '',
      ),
      data: Array.from(data, ({ textContent }) => textContent ?? ''),
      refreshes: parsed.querySelectorAll('meta[http-equiv]').length,
      strangers: Array.from(parsed.querySelectorAll(bad), ({ outerHTML }) => outerHTML),
      handlers: all.flatMap((element) =>
        element.getAttributeNames().filter((name) => /^on/i.test(name)),
      ),
    };
  }, text);
}

test('addresses that mean harm lead to a screen of this app, or nowhere @hostile', async ({
  page,
  baseURL,
}) => {
  const expectScreen = async (address: string) => {
    await expect(
      page.locator('main :is(h1, h2)').filter({ visible: true }).first(),
      address,
    ).toBeVisible();
    expect(await strangers(page), address).toEqual([]);
    expect(await page.evaluate(() => ({}) instanceof Object && !('x' in {})), address).toBe(true);
  };
  // What the host, the browser or the start of the app reads otherwise than the router does.
  const isForCold = (address: string) => /^\/|^#"|^[^?]*(%00|%2f|%E0|\.\.)/.test(address);
  const [cold, warm] = [ADDRESSES.filter(isForCold), ADDRESSES.filter((it) => !isForCold(it))];
  for (const address of cold) {
    await test.step(address.slice(0, 60), async () => {
      await page.goto(`${baseURL}${address}`);
      expect(new URL(page.url()).origin, address).toBe(new URL(`${baseURL}`).origin);
      // A host may refuse what is no address at all.
      if ((await page.locator('#app').count()) > 0) await expectScreen(address);
    });
  }
  await page.goto('./about');
  const about = page.getByRole('heading', { level: 1, name: '소개' });
  for (const address of warm) {
    await test.step(address.slice(0, 60), async () => {
      await follow(page, '/about');
      await expect(about).toBeVisible();
      // A search for one paper next to the other questions keeps the list short.
      await follow(page, `/${address}${/^\?(?!q)/.test(address) ? '&q=T1' : ''}`);
      await expect(about).toHaveCount(0);
      await expectScreen(address);
    });
  }
});
