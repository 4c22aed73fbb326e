import type { Page } from '@playwright/test';

/** Whether the present entry of the history is that of the sheet of the filters. */
export function hasSheetEntry(page: Page): Promise<boolean> {
  return page.evaluate(() => history.state?.sheet === 'filters');
}
