import { changeManifest } from './changeManifest';
import { openWithoutScript } from './holdScript';
import { untilDrawn, untilRun } from './idle';
import { paperLink, papers, searchField, settledSize, size } from './list';
import { noticeOf } from './noticeOf';
import { expect, test } from './test';
import { twoFrames } from './twoFrames';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper is there to read, and leads to its day', async ({ page }) => {
    await page.goto('./paper/2502.18411/');
    for (const viewport of [PHONE, WIDE]) {
      await test.step(`${viewport.width} wide`, async () => {
        await page.setViewportSize(viewport);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^OmniAlign-V/);
        await expect(page.getByText('MM-AlignBench라는')).toBeVisible();
        await expect(page.getByRole('link', { name: 'arXiv에서 읽기' })).toBeVisible();
        await expect(page.getByRole('link', { name: '멀티모달', exact: true })).toBeVisible();
        // The header has the screens; the menu would be empty.
        await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeVisible();
        await expect(page.getByRole('button', { name: '메뉴와 설정' })).toBeHidden();
        const article = await page.getByRole('article').boundingBox();
        // Nothing stands beside it, empty, where the list would be.
        expect(article?.x).toBeLessThan(viewport.width / 4);
      });
    }
    await page.getByRole('link', { name: '2025. 2. 26.' }).click();
    await expect(papers(page)).toHaveCount(22);
    await expect(page).toHaveURL('./day/2025-02-26/');
    await page.goto('./');
    await expect(papers(page)).toHaveCount(21);
    // The heading of a day is its name alone, which leads to its page.
    const day = page.locator('[data-day] > header');
    await expect(day.getByRole('link')).toHaveText('2025년 4월 8일 화요일');
    await expect(day.getByRole('link')).toHaveAttribute('href', '/day/2025-04-08');
    await expect(day.locator('button, i')).toHaveCount(0);
    const { x } = (await day.getByRole('link').boundingBox()) ?? {};
    expect(x).toBe((await day.boundingBox())?.x);
    // What needs it is said.
    await expect.poll(() => noticeOf(page)).toContain('JavaScript를 켠 새 브라우저');
  });
});

test.describe('in a browser that is too old for the script', () => {
  // An error of the parser has no stack.
  test.use({ allowedErrors: [/^page: $/] });

  test('the page stays as it was built, and says so', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    await test.step('because it cannot parse it', async () => {
      const script = '**/assets/index-*.js';
      await page.route(script, (route) =>
        route.fulfill({ body: '}{', contentType: 'text/javascript' }),
      );
      await page.goto('./', { waitUntil: 'commit' });
      await page.waitForLoadState('load');
      await expect(papers(page)).toHaveCount(21);
      await page.unroute(script);
    });
    await page.addInitScript('delete URL.canParse');
    for (const address of ['./', './?q=mamba']) {
      await test.step(`because it lacks what the script needs: ${address}`, async () => {
        await page.goto(address, { waitUntil: 'commit' });
        await page.waitForLoadState('load');
        await expect.poll(() => noticeOf(page)).toContain('JavaScript를 켠 새 브라우저');
        await expect(papers(page)).toHaveCount(21);
      });
    }
    await test.step('and its links lead to other such pages', async () => {
      await paperLink(page, 'SmolVLM').click();
      await expect(page.getByRole('heading', { level: 1, name: /^SmolVLM/ })).toBeVisible();
      await expect.poll(() => noticeOf(page)).toContain('JavaScript를 켠 새 브라우저');
    });
    expect(requested.filter((url) => url.includes('afterFirstPaint'))).toEqual([]);
  });
});

test('the script takes pages over without a jump', async ({ page }) => {
  for (const { path, heading, tidy, width = WIDE } of [
    { path: 'paper/2502.18411/', heading: /^OmniAlign-V/, tidy: 'paper/2502.18411', width: PHONE },
    { path: 'paper/2502.18411/', heading: /^OmniAlign-V/, tidy: 'paper/2502.18411' },
    { path: 'paper/2502.18411/?q=mllm', heading: /^OmniAlign-V/, tidy: 'paper/2502.18411?q=mllm' },
    { path: 'about/', heading: /소개/, tidy: 'about' },
    { path: 'day/2025-02-26/', heading: /2025년 2월 26일/, tidy: 'day/2025-02-26' },
  ]) {
    await test.step(`${path}, ${width.width} wide`, async () => {
      const release = await openWithoutScript(page, `./${path}`);
      const title = page.getByRole('heading', { level: 1, name: heading });
      await page.setViewportSize(PHONE);
      await expect(title).toBeVisible();
      const onPhone = await title.boundingBox();
      await page.setViewportSize(width);
      const before = await title.boundingBox();
      const element = await title.elementHandle();
      release();
      await expect(page).toHaveURL(`./${tidy}`);
      await expect(page.getByRole('button', { name: '메뉴와 설정' })).toBeVisible();
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const expectAt = async (place: typeof before, screen: string) => {
        if (!place) throw new Error(`no title ${screen}`);
        const near = { x: expect.closeTo(place.x, 0), y: expect.closeTo(place.y, 0) };
        await expect.poll(() => title.boundingBox(), `the title ${screen}`).toMatchObject(near);
      };
      await expectAt(before, `${width.width} wide`);
      await page.setViewportSize(PHONE);
      // Where a list is next to the paper, the page is kept at its row until it is laid out for the phone.
      await twoFrames(page);
      await page.evaluate(() => scrollTo(0, 0));
      await expectAt(onPhone, 'on a phone');
      // The very element, where nothing else is asked than what was rendered.
      if (!path.includes('?')) expect(await element?.evaluate((it) => it.isConnected)).toBe(true);
    });
  }
  await test.step('what was rendered waits for no other page', async () => {
    await page.getByRole('link', { name: '하루논문' }).first().click();
    await expect(size(page)).toHaveText('112편');
  });
});

test('a page of other digests than the host has shows what these say', async ({ page }) => {
  const gone = new Set<string>();
  await changeManifest(page, ({ firstRows, ...manifest }) => ({
    ...manifest,
    hash: '00000000',
    days: manifest.days.filter(({ day }) => !gone.has(day)),
    // They are of the newest day.
    ...(!gone.has('2025-04-08') && { firstRows }),
  }));
  await test.step('a day, where one far from it is gone', async () => {
    gone.add('2024-10-11');
    await page.goto('./day/2025-04-08/');
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.getByLabel('시작일')).toHaveAttribute('min', '2025-02-13');
  });
  await test.step('a day, whose neighbour is gone', async () => {
    gone.add('2025-03-07');
    await page.goto('./day/2025-02-26/');
    await expect(page.getByRole('link', { name: '다음 날 4월 8일' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /3월 7일/ })).toHaveCount(0);
  });
  await test.step('the newest day, which is gone', async () => {
    gone.clear();
    gone.add('2025-04-08');
    await page.goto('./');
    await expect(size(page)).toHaveText('91편');
    await expect(page.getByRole('heading', { name: '2025년 4월 8일 화요일' })).toHaveCount(0);
  });
});

test.describe('where nothing else can be read', () => {
  test.use({ allowedErrors: [/status of 500/] });

  test('a page stays to read, says so, and goes on when it can', async ({ page, context }) => {
    await context.route('**/digests/index.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('./paper/2502.18411/', { waitUntil: 'commit' });
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

test('a link to a section opens at it, and a page that is loaded again is where it was', async ({
  page,
}) => {
  const scrollY = () => page.evaluate(() => window.scrollY);
  /** The first row that is in sight, and where it is. */
  const firstRow = () =>
    page.evaluate(() => {
      // Header and heading of the list.
      const row = [...document.querySelectorAll<HTMLElement>('[data-paper-id]')].find(
        (one) => one.getBoundingClientRect().bottom > 105,
      );
      const top = row && Math.round(row.getBoundingClientRect().top);
      return { id: row?.dataset.paperId, top };
    });
  await page.setViewportSize({ width: 390, height: 700 });
  await test.step('a link to a section', async () => {
    await page.goto('./paper/2502.18411/#performance-highlights');
    await expect(page).toHaveURL('./paper/2502.18411#performance-highlights');
    await expect(page.getByRole('heading', { name: '성능' })).toBeInViewport();
  });
  const heading = page.getByRole('heading', { level: 1 });
  for (const { name, open } of [
    { name: 'a paper', open: () => expect(heading).toHaveText(/^OmniAlign-V/) },
    {
      name: 'its day',
      open: async () => {
        await page.getByRole('link', { name: '2025. 2. 26.' }).click();
        await expect(papers(page)).toHaveCount(22);
      },
    },
    {
      name: 'a search',
      open: async () => {
        await searchField(page).fill('확산 모델');
        await expect(page).toHaveURL(/\?q=/);
        await expect(page).toHaveTitle(/^확산 모델/);
        await settledSize(page);
      },
    },
    {
      name: 'the authors',
      open: async () => {
        await page.getByRole('button', { name: '메뉴와 설정' }).click();
        await page.getByRole('link', { name: '저자', exact: true }).click();
        await expect(size(page)).toHaveText(/명$/);
        await settledSize(page);
      },
    },
  ]) {
    await test.step(name, async () => {
      await open();
      // As a reader does: a section that the address names is kept in place until then.
      await page.keyboard.press('Shift');
      await page.evaluate(() => scrollTo(0, 500));
      await expect.poll(scrollY).toBe(500);
      // Rows whose text has come late are higher before the reload: it is the row that stays.
      const place = async () => (name === 'a search' ? firstRow() : scrollY());
      const before = await place();
      await page.reload();
      await expect.poll(place).toEqual(before);
      await untilRun(page, 'afterFirstPaint');
      await untilDrawn(page);
      expect(await place()).toEqual(before);
    });
  }
});

test('a reader who has chosen English gets the page in English, its summary in Korean', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('haru:language', 'en'));
  await page.goto('./paper/2502.18411/');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/ · Haru Papers$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText('MM-AlignBench라는')).toBeVisible();
});
