import type { Page } from '@playwright/test';
import { changeManifest } from './changeManifest';
import { follow } from './follow';
import { heldFiles } from './heldFiles';
import { holdFiles } from './holdFiles';
import { papers, searchField, size } from './list';
import { expect, test } from './test';
import { integrityOf, scriptOf, versionHost } from './versionHost';
import { workerInControl } from './workerInControl';

const INDEX = '**/digests/index.json';

test.use({ serviceWorkers: 'allow' });
test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 404/] });

/** Links of every kind, and how many papers answer them. */
const SHARED_LINKS = [
  ['./?votes=40-', 6],
  ['./author/Kai%20Chen', 1],
  ['./list?ids=2502.18411,2410.08164', 2],
  ['./?q=OmniAlign', 1],
  [`./?q=${encodeURIComponent('강화 학습 정책')}`, 7],
] as const;

/** A first visit, to its end: app and archive are on the device. */
async function visit(page: Page, address = './'): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await expect(size(page)).toHaveText('112편');
  await workerInControl(page);
  await expect.poll(() => heldWhenQuiet(page)).toMatch(/pack-2024-10.*papers-2410/);
}

/** The names of the files that are held after some quiet seconds. */
async function heldWhenQuiet(page: Page): Promise<string> {
  await page.clock.fastForward(5000);
  return (await heldFiles(page)).sort().join();
}

test('after one visit the network is not needed @subpath-alone', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await test.step('the app opens, lists, filters, searches and shows every paper', async () => {
    await page.goto('./');
    await expect(papers(page)).toHaveCount(112);
    await expect(page.getByText('오프라인입니다. 이 기기에 저장된 5일치를')).toBeVisible();
    await searchField(page).fill('확산 모델');
    await expect(page).toHaveURL(/q=/);
    await expect(size(page)).not.toHaveText('112편');
    await expect(papers(page).first()).toBeVisible();
    await page.getByRole('link', { name: '소개', exact: true }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: '소개' })).toBeVisible();
    for (const [link, papersFound] of SHARED_LINKS) {
      await page.goto(link);
      await expect(size(page)).toHaveText(`${papersFound}편`);
      await expect(size(page)).toHaveAttribute('aria-busy', 'false');
      await expect(papers(page).first().locator('p[lang="ko"]')).toBeVisible();
    }
    // Neither was opened before.
    await page.goto('./paper/2410.08164');
    await expect(page).toHaveTitle(/^Agent S/);
    await page.goto('./day/2025-02-13');
    await expect(papers(page)).toHaveCount(23);
    await expect(page.getByText('오프라인입니다.')).toBeVisible();
  });
  await test.step('the line goes when the network is back', async () => {
    await context.setOffline(false);
    await expect(page.getByText('오프라인입니다.')).toBeHidden();
  });
  await test.step('new digests appear without a new version, and the old ones go', async () => {
    await changeManifest(context, ({ packs: { '2024-10': _, ...packs }, days, ...manifest }) => ({
      ...manifest,
      hash: '00000000',
      days: days.filter(({ day }) => day !== '2024-10-11'),
      packs,
    }));
    await page.goto('./');
    await expect(size(page)).toHaveText('87편');
    await expect.poll(() => heldWhenQuiet(page)).not.toContain('pack-2024-10');
    await expect(page.getByText('새 버전이 있습니다.')).toBeHidden();
  });
  await test.step('a host that hangs is not waited for by who has been here', async () => {
    await context.unroute(INDEX);
    await context.route(INDEX, () => {});
    await page.goto('./day/2025-02-26');
    await expect(papers(page)).toHaveCount(22);
  });
});

test('a visit that is too short for the packs keeps what it has read', async ({
  page,
  context,
}) => {
  await context.route('**/digests/pack-*', () => {});
  await page.goto('./day/2025-04-08');
  await follow(page, '/paper/2410.08164');
  await expect(page).toHaveTitle(/^Agent S/);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(async () => (await heldFiles(page)).sort().join())
    .toMatch(/2024-10-11.*2025-04-08.*index\.json.*papers-2410/);
  await context.unroute('**/digests/pack-*');
  await context.setOffline(true);
  await test.step('the paper, its day and the newest one are there, and what is not says so', async () => {
    await page.goto('./day/2024-10-11');
    await expect(papers(page)).toHaveCount(25);
    await expect(page.getByText('이 기기에 저장된 2일치를')).toBeVisible();
    await page.goto('./paper/2410.08164');
    await expect(page).toHaveTitle(/^Agent S/);
    await page.goto('./');
    await expect(papers(page).first()).toBeVisible();
    await page.goto('./day/2025-02-13', { waitUntil: 'commit' });
    await expect(page.getByRole('alert')).toBeVisible();
  });
  await test.step('it says how much is missing', async () => {
    await page.goto('./about');
    await expect(page.getByText(/^전체 5일 가운데 2일/)).toBeVisible();
  });
});

test('what is kept is said, can be removed, and kept again', async ({ page }) => {
  await visit(page);
  await page.goto('./about');
  await expect(page.getByText('전체 5일 가운데 5일(0.2 MB)을')).toBeVisible();
  await page.getByRole('button', { name: '받아 둔 다이제스트 지우기' }).click();
  await expect(page.getByText('이 기기에 저장한 다이제스트가 없습니다')).toBeFocused();
  expect(await heldFiles(page)).toEqual(['refused']);
  // Who has removed it does not get it back by reading on.
  await page.goto('./?q=difussion');
  await expect(page.getByText('다음 검색어로 찾았습니다')).toBeVisible();
  expect(await heldFiles(page)).toEqual(['refused']);
  await page.goto('./about');
  await page.getByRole('button', { name: '모두 저장 (0.2 MB)' }).click();
  await expect(page.getByText('전체 5일 가운데 5일(0.2 MB)을')).toBeVisible();
  expect(await heldFiles(page)).toContain('index.json');
});

test('a failure to keep all is no longer said after what is kept was removed', async ({
  page,
  context,
}) => {
  await context.route('**/digests/pack-2024-10-*', (route) => route.fulfill({ status: 404 }));
  await context.route('**/digests/2024-10-11-*', (route) => route.fulfill({ status: 404 }));
  await page.goto('./about');
  await page.getByRole('button', { name: /^모두 저장/ }).click();
  await expect(page.getByText(/전체 5일 가운데 4일/)).toBeVisible();
  await expect(page.getByText('네트워크와 저장 공간을 확인하고')).toBeVisible();
  await page.getByRole('button', { name: '받아 둔 다이제스트 지우기' }).click();
  await expect(page.getByText('이 기기에 저장한 다이제스트가 없습니다')).toBeVisible();
  await expect(page.getByText('네트워크와 저장 공간을 확인하고')).toBeHidden();
});

test('a list of days that another tab has put there meanwhile stays', async ({ page }) => {
  const release = await holdFiles(page, '**/digests/pack-2024-10-*.md');
  const list = (newer?: string) =>
    page.evaluate(async (put) => {
      const cache = await caches.open('haru-digests /');
      if (put) await cache.put('/digests/index.json', new Response(put));
      return (await cache.match('/digests/index.json'))?.text();
    }, newer);
  await page.clock.install();
  await page.goto('./');
  await expect.poll(() => heldWhenQuiet(page)).toContain('pack-2025-04');
  await list('newer');
  release();
  await expect.poll(() => heldFiles(page)).toContainEqual(expect.stringMatching(/^papers-2410/));
  // The worker answers after it has put the last file there.
  await searchField(page).fill('difussion');
  await expect(page.getByText('다음 검색어로 찾았습니다')).toBeVisible();
  expect(await list()).toBe('newer');
});

test.describe('a new version of the app', () => {
  const update = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const versions = (page: Page) =>
    page.evaluate(async () => (await caches.keys()).filter((name) => /haru-app/.test(name)).length);

  test('is not offered to a tab that shows it already, and breaks no other', async ({
    page,
    context,
  }) => {
    const { url, release } = await versionHost(page);
    await visit(page, url);
    const other = await context.newPage();
    await other.goto(`${url}about/`);
    await page.evaluate(recordTakeover);
    release((source) => source);
    await update(page);
    // It is asked for what it has, and then either takes over or is offered.
    await expect(page.locator('html[data-taken-over]')).toBeAttached();
    expect(await versions(page)).toBe(2);
    await expect.poll(() => page.evaluate(waiting)).toBe(false);
    await expect(page.getByText('새 버전이 있습니다.')).toBeHidden();
    // Its screens are still there, though the host has them no more.
    await context.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    await other.getByRole('link', { name: '저자', exact: true }).click();
    await expect(other.getByRole('heading', { level: 1, name: '저자' })).toBeVisible();
  });

  test('is offered to a tab that shows the one before, and taken at a press', async ({ page }) => {
    const { url, release } = await versionHost(page);
    await visit(page, url);
    release(withAnotherScript);
    await update(page);
    await expect(page.getByText('새 버전이 있습니다.')).toBeVisible();
    await expect(papers(page)).toHaveCount(112);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: '새로 고침' }).click();
    await loaded;
    await expect(size(page)).toHaveText('112편');
    // The line that offers comes with the idle page, and offers what waits.
    await expect(page.locator('html[data-header]')).toBeAttached();
    expect(await page.evaluate(waiting)).toBe(false);
    await expect(page.getByText('새 버전이 있습니다.')).toBeHidden();
  });

  test('is taken at a press in a tab that is left behind by another', async ({ page, context }) => {
    const { url, release } = await versionHost(page);
    await visit(page, url);
    release(withAnotherScript);
    await update(page);
    await expect(page.getByText('새 버전이 있습니다.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(`${url}about/`);
    const taken = other.waitForEvent('load');
    await other.getByRole('button', { name: '새로 고침' }).click();
    await taken;
    await expect.poll(() => page.evaluate(waiting)).toBe(false);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: '새로 고침' }).click();
    await loaded;
    await expect(size(page)).toHaveText('112편');
  });
});

/** As it is written with another script than the one that the tabs have loaded. */
function withAnotherScript(source: string): string {
  const [app, other] = [scriptOf('index'), 'preview.png'];
  return source.replaceAll(app, other).replaceAll(integrityOf(app), integrityOf(other));
}

/** Marks the page once another service worker answers for it. */
function recordTakeover(): void {
  const record = () => {
    document.documentElement.dataset.takenOver = '';
  };
  navigator.serviceWorker.addEventListener('controllerchange', record, { once: true });
}

/** Whether a version waits for the tabs that show another one. */
async function waiting(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.getRegistration())?.waiting);
}
