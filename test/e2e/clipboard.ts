import type { Page } from '@playwright/test';

const PASTED = 'http://127.0.0.1:4599/';

/** What has been copied. Not asked of the page itself, whose policy lets nobody read what the reader has copied. */
export async function readClipboard(page: Page): Promise<string> {
  const context = page.context();
  await context.route(PASTED, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const other = await context.newPage();
  await other.goto(PASTED);
  const text = await other.evaluate(() => navigator.clipboard.readText());
  await other.close();
  return text;
}
