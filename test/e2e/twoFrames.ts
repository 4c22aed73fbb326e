import type { Page } from '@playwright/test';

/** Waits until what the page tells of with its next frame has been told. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))),
  );
}
