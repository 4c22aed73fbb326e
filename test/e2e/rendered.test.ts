import { holdScript } from './holdScript';
import { papers, size } from './list';
import { expect, test } from './test';

test.describe('before the script has come', () => {
  test('the newest day is there to read, with its votes and pictures in place', async ({
    page,
  }) => {
    const release = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(papers(page)).toHaveCount(21);
    await expect(size(page)).toHaveText('112편');
    await expect(page.getByRole('heading', { name: '2025년 4월 8일 화요일' })).toBeVisible();
    const first = papers(page).first();
    await expect(first.getByText('85', { exact: true })).toBeVisible();
    // The bar has its length, though the policy refuses style attributes.
    const bar = await first.locator('rect').boundingBox();
    expect(bar?.width).toBeGreaterThan(30);
    release();
    await expect(papers(page)).toHaveCount(112);
  });

  for (const width of [390, 1280]) {
    test(`nothing moves when the script takes the page over, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const release = await holdScript(page);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(papers(page)).toHaveCount(21);
      const heading = await page.evaluateHandle(() => document.querySelector('article h3'));
      release();
      await expect(papers(page)).toHaveCount(112);
      // The very element, not one like it: what was selected or focused stays so.
      expect(await heading.evaluate((element) => element?.isConnected)).toBe(true);
      const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02);
    });
  }

  test('what is typed is asked when the script has come', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByRole('combobox', { name: '검색' }).fill('SmolVLM');
    release();
    await expect(page).toHaveURL(/q=SmolVLM/);
    await expect(size(page)).toHaveText('1편');
  });

  test('a day that is chosen is a filter when the script has come', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByLabel('시작일').fill('2025-02-26');
    release();
    await expect(size(page)).toHaveText('64편');
  });

  test('what is chosen in a list holds when the script has come', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    const first = papers(page).first();
    await expect(first).toContainText('Mathieu Morlon');
    await page.getByLabel('목록 보기').selectOption('제목만');
    release();
    await expect(first).not.toContainText('Mathieu Morlon');
    await expect(page.getByLabel('목록 보기')).toHaveValue('titles');
  });

  test('an order that is chosen is asked for when the script has come', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByLabel('정렬').selectOption('투표순');
    release();
    await expect(page).toHaveURL(/sort=votes/);
    await expect(page.getByLabel('정렬')).toHaveValue('votes');
  });

  test('a button that is pressed meanwhile does its work afterwards, once', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/digests/index.json', async (route) => {
      await held;
      await route.continue();
    });
    // The script has come, but not what tells it that this is the page to be shown.
    await page.goto('./', { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
    release();
    await expect(page.getByRole('button', { name: '한국어' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', { name: '한국어' })).toBeVisible();
  });

  test('an address with a question shows no day that was not asked for', async ({ page }) => {
    const release = await holdScript(page);
    await page.goto('./?q=SmolVLM', { waitUntil: 'commit' });
    await expect(page.locator('#app')).toBeAttached();
    await expect(papers(page)).toHaveCount(0);
    release();
    await expect(size(page)).toHaveText('1편');
  });
});

test('a manifest newer than the page shows the days it names', async ({ page }) => {
  await page.route('**/digests/index.json', async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    manifest.days = manifest.days.slice(1);
    manifest.hash = '00000000';
    await route.fulfill({ response, json: manifest });
  });
  await page.goto('./');
  await expect(size(page)).toHaveText('91편');
  await expect(page.getByRole('heading', { name: '2025년 4월 8일 화요일' })).toHaveCount(0);
});
