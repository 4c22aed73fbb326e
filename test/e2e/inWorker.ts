import type { Page } from '@playwright/test';

const WORKER = '**/assets/worker-*.js';

/** Has a script run in the search worker before its own, as an init script does in a page. */
export async function runInWorker(page: Page, script: string): Promise<void> {
  await page.context().route(WORKER, async (route) => {
    try {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${script};${await response.text()}` });
    } catch {
      // The test has ended meanwhile.
    }
  });
}
