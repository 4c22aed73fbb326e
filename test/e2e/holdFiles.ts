import type { Page } from '@playwright/test';
import { openPromise } from '../openPromise';

/** Lets no answer to requests of a page and its workers for such files through until the returned function is called. */
export async function holdFiles(page: Page, files: string | RegExp): Promise<() => void> {
  const { promise: released, resolve: release } = openPromise<void>();
  await page.context().route(files, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}
