import type { Page } from '@playwright/test';

/** What the style says above the page where it cannot be more than read. */
export function noticeOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body, '::before').content);
}
