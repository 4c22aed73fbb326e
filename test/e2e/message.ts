import type { Locator, Page } from '@playwright/test';

/** Takes back what the page has just said that the reader did. */
export function undo(page: Page): Locator {
  return page.getByRole('button', { name: '되돌리기' });
}

/** Keeps the message with this button: it goes after some seconds unless the pointer is on its button. */
export async function keepMessage(page: Page): Promise<void> {
  await undo(page).hover();
}
