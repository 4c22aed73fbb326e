import type { Page } from '@playwright/test';

/** Presses keys one right after the other, however long the page takes to answer the first one. */
export async function pressInTurn(page: Page, ...keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}
