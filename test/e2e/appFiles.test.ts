import type { Page } from '@playwright/test';
import { expect, test } from './test';
import { scriptOf, versionHost } from './versionHost';
import { workerInControl } from './workerInControl';

const PAPER = 'paper/2502.18411/';
const HTML = '<!doctype html><title>Sign in</title>';
const EXPORT = scriptOf('ExportDialog');
const APP = scriptOf('index');

test.use({ serviceWorkers: 'allow' });
test.use({
  allowedErrors: [[/ERR_INTERNET_DISCONNECTED|Failed to fetch|integrity/], { scope: 'test' }],
});

const isInstalled = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** The start of a file's text as the app keeps it; null when it keeps none. */
const storedText = (page: Page, path: string) =>
  page.evaluate(async (stored) => {
    const [name = ''] = (await caches.keys()).filter((cache) => cache.startsWith('haru-app'));
    const response = await (await caches.open(name)).match(`/${stored}`);
    return (await response?.text())?.slice(0, 20) ?? null;
  }, path);

/** Ends the service worker. One that is ending fails the files that it is asked for meanwhile. */
async function stopWorker(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '인용' }).click();
  await expect(page.getByRole('dialog')).toContainText('BibTeX');
}

test('a page of HTML in place of a script is not kept, and the script is once the host is well', async ({
  page,
  context,
}) => {
  const host = await versionHost(page);
  const mend = host.replace(EXPORT, HTML);
  await page.goto(host.url + PAPER);
  await expect.poll(() => storedText(page, APP)).not.toBeNull();
  await expect
    .poll(() => page.evaluate(async () => !(await navigator.serviceWorker.getRegistration())))
    .toBe(true);
  expect(await storedText(page, EXPORT)).toBeNull();
  mend();
  await page.goto(host.url + PAPER);
  await isInstalled(page);
  await context.setOffline(true);
  await page.goto(host.url + PAPER);
  await openExport(page);
});

test('a stored file that is wrong is asked of the host again, and one that is gone is stored again', async ({
  page,
}) => {
  const host = await versionHost(page);
  await page.goto(host.url + PAPER);
  await isInstalled(page);
  const right = await storedText(page, APP);
  await page.evaluate(
    async ([app, dialog, text]) => {
      const [name = ''] = (await caches.keys()).filter((cache) => cache.startsWith('haru-app'));
      const cache = await caches.open(name);
      const headers = { 'content-type': 'text/html' };
      await cache.put(`/${app}`, new Response(text, { headers }));
      await cache.delete(`/${dialog}`);
    },
    [APP, EXPORT, HTML],
  );
  // A worker looks once in its life for what is gone: the next visit has another one.
  await stopWorker(page);
  await page.goto(host.url + PAPER);
  await openExport(page);
  await expect.poll(() => storedText(page, APP)).toBe(right);
  await expect.poll(() => storedText(page, EXPORT)).not.toBeNull();
});

for (const [how, answer] of [
  ['refuses', "Promise.reject(new DOMException('broken'))"],
  ['does not answer', 'new Promise(() => {})'],
] as const) {
  test(`a storage that ${how} in the service worker leaves the app to the host`, async ({
    page,
  }) => {
    const host = await versionHost(page);
    // It breaks when the app is installed.
    host.release(
      (source) => `for (const { prototype } of [CacheStorage, Cache]) {
        for (const call of ['open', 'keys', 'match']) {
          const original = prototype[call];
          if (original) prototype[call] = function (...given) {
            const isBroken = registration.active?.state === 'activated';
            return isBroken ? ${answer} : original.apply(this, given);
          };
        }
      }\n${source}`,
    );
    await page.goto(`${host.url}about/`);
    await workerInControl(page);
    await page.goto(host.url + PAPER);
    await openExport(page);
  });
}
