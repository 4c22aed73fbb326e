import type { Page } from '@playwright/test';

/** Takes away what the browser has stored of this host, and has no digest stored again. */
export async function storeNoDigests(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    const cache = await caches.open('haru-digests /');
    await cache.put('/digests/refused', new Response());
  });
}
