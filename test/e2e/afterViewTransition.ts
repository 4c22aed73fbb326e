import type { Page } from '@playwright/test';

/** Waits until no view transition is under way: its picture of the page is over the page, and takes what is pressed. */
export async function afterViewTransition(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.documentElement.matches(':active-view-transition'));
}
