import { holdScript } from './holdScript';
import { papers, size } from './list';
import { expect, test } from './test';

const WIDTHS = [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1440, height: 900 }],
] as const;

for (const [name, viewport] of WIDTHS) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('a paper is there to read, and leads to its day @subpath', async ({ page }) => {
        await page.goto('./paper/2502.18411/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OmniAlign-V/);
        await expect(page.getByText('MM-AlignBench라는')).toBeVisible();
        await expect(page.getByRole('link', { name: 'arXiv 2502.18411' })).toBeVisible();
        const article = await page.getByRole('article').boundingBox();
        // Nothing stands beside it, empty, where the list would be.
        expect(article?.x).toBeLessThan(viewport.width / 4);
        await page.getByRole('link', { name: '2025. 2. 26.' }).click();
        await expect(papers(page)).toHaveCount(22);
        await expect(page).toHaveURL('./day/2025-02-26/');
      });

      test('what needs it is said', async ({ page }) => {
        await page.goto('./');
        await expect(papers(page)).toHaveCount(21);
        expect(await page.content()).toContain('JavaScript를 켜야');
      });
    });

    for (const { path, heading, tidy } of [
      { path: 'paper/2502.18411/', heading: /^OmniAlign-V/, tidy: 'paper/2502.18411' },
      { path: 'day/2025-02-26/', heading: /2025년 2월 26일/, tidy: 'day/2025-02-26' },
      { path: 'about/', heading: /소개/, tidy: 'about' },
      {
        path: 'paper/2502.18411/?q=mllm',
        heading: /^OmniAlign-V/,
        tidy: 'paper/2502.18411?q=mllm',
      },
    ]) {
      test(`the script takes ${path} over without a jump`, async ({ page }) => {
        const release = await holdScript(page);
        await page.goto(`./${path}`, { waitUntil: 'commit' });
        const title = page.getByRole('heading', { level: 1, name: heading });
        await expect(title).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const before = await title.boundingBox();
        const element = await title.elementHandle();
        release();
        await expect(page).toHaveURL(`./${tidy}`);
        await expect(page.getByRole('button', { name: /테마/ })).toBeVisible();
        await expect(page.locator('html[data-ready]')).toBeAttached();
        const isInPlace = async () => {
          const after = await title.boundingBox();
          return [
            Math.abs((after?.y ?? 0) - (before?.y ?? 9999)) < 4,
            Math.abs((after?.x ?? 0) - (before?.x ?? 9999)) < 2,
          ];
        };
        await expect.poll(isInPlace).toEqual([true, true]);
        // The very element, where nothing else is asked than what was rendered.
        if (!path.includes('?')) expect(await element?.evaluate((it) => it.isConnected)).toBe(true);
      });
    }
  });
}

test('a link to a section opens at it', async ({ page }) => {
  await page.goto('./paper/2502.18411/#performance-highlights');
  await expect(page).toHaveURL('./paper/2502.18411#performance-highlights');
  await expect(page.getByRole('heading', { name: '성능' })).toBeInViewport();
});

test('a page older than the digests shows what these say', async ({ page }) => {
  await page.route('**/digests/index.json', async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    manifest.days = manifest.days.filter(({ day }: { day: string }) => day !== '2025-03-07');
    manifest.hash = '00000000';
    await route.fulfill({ response, json: manifest });
  });
  await page.goto('./day/2025-02-26/');
  // Its neighbour is gone.
  await expect(page.getByRole('link', { name: '다음 날 4월 8일' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /3월 7일/ })).toHaveCount(0);
});

test.describe('where nothing else can be read', () => {
  test.use({ allowedErrors: [/status of 500/] });

  test('a page stays to read, says so, and goes on when it can', async ({ page, context }) => {
    await context.route('**/digests/index.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('./paper/2502.18411/');
    await expect(page.getByRole('alert')).toContainText('응답 500');
    await expect(page.getByText('MM-AlignBench라는')).toBeVisible();
    await context.unroute('**/digests/index.json');
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^다음 논문/ })).toBeVisible();
    await page.getByRole('button', { name: '인용' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('a page that is loaded again is where it was', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  for (const path of ['day/2025-02-26', 'paper/2502.18411', '?q=확산 모델', 'authors']) {
    await page.goto(`./${path}`);
    await expect(page.getByRole('button', { name: /테마/ })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => scrollTo(0, 500));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => scrollY)).toBe(500);
  }
});

test('an English reader gets the page in English, its summary in Korean', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.route(/huggingface/, (route) => route.abort());
  await page.goto(`${test.info().project.use.baseURL}paper/2502.18411/`);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(page).toHaveTitle(/ · Haru Papers$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await context.close();
});

test('what was rendered waits for no other page', async ({ page }) => {
  await page.goto('./day/2025-02-26/');
  await page.getByRole('link', { name: '타임라인' }).first().click();
  await expect(size(page)).toHaveText('112편');
});
