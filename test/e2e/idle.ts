import type { Page } from '@playwright/test';
import { expect } from './test';

/** Callbacks of an idle page come in order: after these the page's own has been. */
export async function idleTwice(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Waits until a file of the app, named without its hash, has come, and what waited for it has run. */
export async function untilRun(page: Page, file: string): Promise<void> {
  const hasCome = (file: string) =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${file}-`));
  await expect.poll(() => page.evaluate(hasCome, file), `${file} has come`).toBe(true);
  await idleTwice(page);
}

/** Waits until fonts and pictures have come, but for those that wait to be scrolled to, and the page is idle. */
export async function untilDrawn(page: Page): Promise<void> {
  const isDrawn = () =>
    document.readyState === 'complete' &&
    document.fonts.status === 'loaded' &&
    [...document.images].every(({ complete, loading }) => complete || loading === 'lazy');
  await expect.poll(() => page.evaluate(isDrawn), 'fonts and pictures have come').toBe(true);
  await idleTwice(page);
}
