import type { Page } from '@playwright/test';

/** Goes to an address of this host as a link inside the app does, without loading the page again. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}
