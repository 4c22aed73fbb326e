import type { BrowserContext, Page, Worker } from '@playwright/test';
import { axeViolations } from './axeViolations';
import { expect, test } from './test';

test.use({
  allowedErrors: [/status of 404/],
  permissions: ['notifications'],
  serviceWorkers: 'allow',
});

const menu = (page: Page) => page.getByRole('dialog', { name: '메뉴와 설정' });
const choice = (page: Page, group: string, value: string) =>
  menu(page).getByRole('group', { name: group }).getByRole('radio', { name: value });

/** As an installed app sees it: the browser lets it look in the background, and its icon has a number. */
async function install(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const match = window.matchMedia.bind(window);
    window.matchMedia = (query) => match(query.includes('standalone') ? 'all' : query);
    if (!('ServiceWorkerRegistration' in window)) return;
    const tags = new Set<string>();
    const sync = {
      register: async (tag: string) => void tags.add(tag),
      unregister: async (tag: string) => void tags.delete(tag),
    };
    Object.defineProperty(ServiceWorkerRegistration.prototype, 'periodicSync', {
      configurable: true,
      get: () => sync,
    });
    const setBadge = async (papers: number) =>
      void document.documentElement.setAttribute('data-badge', String(papers));
    Object.assign(Navigator.prototype, {
      setAppBadge: setBadge,
      clearAppBadge: () => setBadge(0),
    });
    Object.assign(window, { backgroundTags: tags });
  });
}

/** The entry that the page leaves for the service worker; null: none. */
function entryOf(page: Page): Promise<{ readonly day: string } | null> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith('haru-notices'));
    const cache = name === undefined ? null : await caches.open(name);
    const [request] = (await cache?.keys()) ?? [];
    return request ? (await cache?.match(request))?.json() : null;
  });
}

/** As if the reader had been here last on an earlier day. */
async function rewindEntry(page: Page, day: string): Promise<void> {
  await page.evaluate(async (day) => {
    const name = (await caches.keys()).find((key) => key.startsWith('haru-notices')) ?? '';
    const cache = await caches.open(name);
    const [request] = await cache.keys();
    const entry = request && (await (await cache.match(request))?.json());
    if (request) await cache.put(request, new Response(JSON.stringify({ ...entry, day })));
  }, day);
}

/** What makes the browser run the service worker of an app as it does in the background. */
async function findSync(page: Page, scope: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === scope);
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await found;
  return async () => {
    const { origin } = new URL(scope);
    const tag = 'new-day';
    await session.send('ServiceWorker.dispatchPeriodicSyncEvent', { origin, registrationId, tag });
  };
}

/**
 * Takes down what the service worker tells, since a browser without a window denies it notices, and ends it
 * where it sets the number of the icon.
 */
async function takeDownTold(worker: Worker): Promise<() => Promise<unknown[]>> {
  await worker.evaluate(() => {
    const told: unknown[] = [];
    const scope = Object.assign(globalThis, { told }) as unknown as { registration: object };
    const tell = async (titleOrPapers: unknown) => void told.push(titleOrPapers);
    Object.assign(scope.registration, { showNotification: tell });
    Object.assign(navigator, { setAppBadge: tell });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
}

test('an installed app is asked in its settings alone, and looks for new days', async ({
  page,
  context,
}) => {
  await test.step('where it is not installed nothing of it shows', async () => {
    await page.goto('./');
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    await expect(menu(page).getByRole('group', { name: '테마' })).toBeVisible();
    await expect(menu(page).getByRole('group', { name: '새 논문 알림' })).toHaveCount(0);
  });
  await install(context);
  await page.reload();
  await test.step('both are off at first, and nothing is left for the background', async () => {
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    await expect(choice(page, '새 논문 알림', '끄기')).toBeChecked();
    await expect(choice(page, '아이콘에 안 읽은 수', '끄기')).toBeChecked();
    expect(await entryOf(page)).toBeNull();
    expect(await axeViolations(page)).toEqual([]);
  });
  await test.step('the icon has the number of unread papers of the newest day', async () => {
    await choice(page, '아이콘에 안 읽은 수', '켜기').check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-badge', '21');
    await page.keyboard.press('Escape');
    await page.getByRole('article').first().getByRole('link').first().focus();
    await page.keyboard.press('m');
    await expect(page.locator('html')).toHaveAttribute('data-badge', '20');
  });
  await test.step('the reader says yes, which the service worker finds', async () => {
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
    // The browser answers first.
    await choice(page, '새 논문 알림', '켜기').click({ force: true });
    await expect(choice(page, '새 논문 알림', '켜기')).toBeChecked();
    await expect
      .poll(() => entryOf(page))
      .toMatchObject({ day: '2025-04-08', wantsNotices: true, wantsBadge: true });
  });
  await test.step('the service worker tells of a day that has come, once', async () => {
    const address = page.url();
    await rewindEntry(page, '2025-03-07');
    await page.goto('about:blank');
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('the page has no service worker');
    const told = await takeDownTold(worker);
    const look = await findSync(page, new URL('.', address).href);
    await look();
    await expect.poll(told).toEqual([21, '2025년 4월 8일, 새 논문 21편']);
    await look();
    await page.goto(address);
    await expect
      .poll(() => entryOf(page))
      .toMatchObject({ day: '2025-04-08', toldAt: expect.any(Number) });
    expect(await told()).toHaveLength(2);
    // A visit asks for the background anew: clearing what is stored takes it along.
    await expect
      .poll(() => page.evaluate(() => [...Reflect.get(window, 'backgroundTags')]))
      .toEqual(['new-day']);
    await page.getByRole('button', { name: '메뉴와 설정' }).click();
  });
  await test.step('switched off, nothing is left for the background', async () => {
    await choice(page, '새 논문 알림', '끄기').check({ force: true });
    await choice(page, '아이콘에 안 읽은 수', '끄기').check({ force: true });
    await expect.poll(() => entryOf(page)).toBeNull();
    await expect(page.locator('html')).toHaveAttribute('data-badge', '0');
  });
  await test.step('where the device does not keep the setting it stays off, and says so', async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await choice(page, '새 논문 알림', '켜기').click({ force: true });
    await expect(menu(page)).toContainText('설정을 남길 수 없어 켜지 않았습니다.');
    await expect(choice(page, '새 논문 알림', '끄기')).toBeChecked();
    await expect.poll(() => entryOf(page)).toBeNull();
  });
});
