import type { Page } from '@playwright/test';
import { follow } from './follow';
import { papers, size } from './list';
import { expect, test } from './test';

/** Texts in Hangul that an English voice would read, as their nearest `lang` says. */
async function unmarkedKorean(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const isRead = !element?.closest('script, style, noscript, template, [aria-hidden="true"]');
      const lang = element?.closest('[lang]')?.getAttribute('lang');
      if (isRead && lang !== 'ko' && /[가-힣ㄱ-ㅎ]/.test(node.nodeValue ?? ''))
        found.push(node.nodeValue ?? '');
    }
    return found;
  });
}

const ENGLISH_FIELDS = [
  { role: 'combobox', name: 'Search' },
  { role: 'textbox', name: 'Min votes' },
  { role: 'textbox', name: 'Max votes' },
  { role: 'combobox', name: 'Author' },
  { role: 'combobox', name: 'Order' },
] as const;

test('the switch changes the language of every screen', async ({ page }) => {
  const english = page.getByRole('button', { name: 'English' });
  await page.goto('./?votes=40-');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await test.step('to English, with the names of the fields', async () => {
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(size(page)).toHaveText('6 papers');
    await expect(
      page.getByRole('button', { name: 'Remove filter: 40 votes or more' }),
    ).toBeVisible();
    for (const { role, name } of ENGLISH_FIELDS) {
      await expect(page.getByRole(role, { name, exact: true })).toBeVisible();
    }
    // The mark is Korean in every language.
    await expect(page.getByRole('link', { name: /^하루논문 ?Haru Papers$/ })).toBeVisible();
    for (const name of ['From', 'To']) {
      await expect(page.getByLabel(name, { exact: true })).toBeVisible();
    }
  });
  await test.step('what stays Korean says so to screen readers, in every list', async () => {
    expect(await unmarkedKorean(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Search' }).fill('확산');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await unmarkedKorean(page)).toEqual([]);
    for (const q of ['"확산" 모델 -제목:비디오', '강화학습', 'ㄱㅎㅎㅅ', '뷁뷁 모델이']) {
      await follow(page, `/?q=${encodeURIComponent(q)}`);
      await expect(page.getByRole('list', { name: 'Filters that are on' })).toBeVisible();
      await expect(page.getByRole('progressbar')).toBeHidden();
      expect(await unmarkedKorean(page)).toEqual([]);
    }
  });
  await test.step('and on every other screen', async () => {
    for (const [address, shows] of [
      ['/day/2025-02-26', 'WiCkeD: A Simple Method'],
      ['/paper/2502.18411', 'Technical details'],
      ['/author/Bo%20Li', 'together'],
      ['/authors', 'Zhenheng Tang'],
      ['/about', 'Open source'],
      ['/health', 'There are none.'],
    ] as const) {
      await follow(page, address);
      await expect(page.getByText(shows).first()).toBeVisible();
      expect(await unmarkedKorean(page)).toEqual([]);
    }
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill('확산');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await unmarkedKorean(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await follow(page, '/?votes=40-');
    await expect(papers(page)).toHaveCount(6);
  });
  await test.step('back to Korean, and keeps the question', async () => {
    await page.getByRole('button', { name: '한국어' }).click();
    await expect(size(page)).toHaveText('6편');
    await expect(page).toHaveURL('./?votes=40-');
  });
  await test.step('and is kept over a reload', async () => {
    await english.click();
    await expect(size(page)).toHaveText('6 papers');
    await page.reload();
    await expect(size(page)).toHaveText('6 papers');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
  await test.step('and on the page of a paper', async () => {
    await page.getByRole('article', { name: 'SmolVLM' }).getByRole('heading').click();
    await expect(page.getByRole('heading', { name: 'What’s new', exact: true })).toBeVisible();
    await expect(page).toHaveTitle(/^SmolVLM.* · Haru Papers$/);
  });
});

test('what is copied is in the language of the reader', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('haru:language', 'en'));
  await page.goto('./?votes=40-');
  await expect(size(page)).toHaveText('6 papers');
  await page.getByRole('button', { name: 'Export the list' }).click();
  const text = page.getByRole('dialog').getByRole('textbox');
  await page.getByLabel('Format').selectOption('Markdown');
  await expect(text).toHaveValue(/85 votes · 2025-04-08 · .* and \d+ others/);
  await expect(text).toHaveValue(/Summaries: l-yohai\/daily_papers_ko/);
  await expect(text).not.toHaveValue(/투표|키워드|요약 출처/);
});

test.describe('in a browser that speaks English', () => {
  test.use({ locale: 'en-GB', allowedErrors: [/ERR_FAILED/] });

  test('the page is Korean, and offers English without a jump', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    const accept = page.getByRole('button', { name: 'Switch to English' });
    await expect(accept).toBeVisible();
    await accept.click();
    await expect(size(page)).toHaveText('112 papers');
    await expect(accept).toHaveCount(0);
    await test.step('the next visit is English from its first paint', async () => {
      await page.addInitScript(() => {
        const painted: string[] = [];
        Object.assign(window, { painted });
        // What each frame shows of the interface.
        const look = () => {
          const size = document.querySelector('[role="status"]');
          const isShown = size && getComputedStyle(size).visibility === 'visible';
          if (isShown) painted.push(size.textContent);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.reload();
      await expect(size(page)).toHaveText('112 papers');
      const painted = await page.evaluate(() => Reflect.get(window, 'painted') as string[]);
      expect([...new Set(painted)]).toEqual(['112 papers']);
    });
    await test.step('a script that does not come leaves the page to read', async () => {
      await page.route('**/assets/index-*.js', (route) => route.abort());
      await page.reload({ waitUntil: 'commit' });
      await expect(page.getByRole('article').first().getByRole('heading')).toBeVisible();
      await expect(size(page)).toBeVisible();
    });
  });

  test('the switch works even where storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('./?votes=40-');
    await expect(size(page)).toHaveText('6편');
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(size(page)).toHaveText('6 papers');
  });
});
