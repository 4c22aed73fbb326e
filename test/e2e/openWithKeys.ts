import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens a page and waits until its keys work: their script loads when the page is idle. */
export async function openWithKeys(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('Shift+Slash');
    // On a busy machine the dialog takes its time: a second press would open it once more.
    await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
