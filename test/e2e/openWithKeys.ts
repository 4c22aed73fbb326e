import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens a page and waits until its keys work: one that is pressed before their script has come is kept for it. */
export async function openWithKeys(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
