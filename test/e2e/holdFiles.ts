import type { Page } from '@playwright/test';

/** Lets no answer to requests of a page and its workers for such files through until the returned function is called. */
export async function holdFiles(page: Page, files: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.context().route(files, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}
