import type { Page } from '@playwright/test';

/** The names of the files that the device of a reader holds of the archive. */
export function heldFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('haru-digests'));
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url.split('/').at(-1) ?? '');
  });
}
