import type { Page } from '@playwright/test';

/** Presses keys that count together only within a moment: none waits for the answer to the one before. */
export async function pressInTurn(page: Page, ...keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => page.keyboard.press(key)));
}
