import type { Page } from '@playwright/test';
import { holdFiles } from './holdFiles';
import { expect, expectSize } from './test';

/** Scripts but the one that chooses the theme, which a page waits for as for its style. */
export const LATER_SCRIPTS = /\/assets\/(?!page-)[^/]*\.js$/;

/**
 * Opens a page as the build has rendered it, whole and with its fonts. Its script comes when the returned
 * function is called.
 */
export async function openWithoutScript(page: Page, path: string): Promise<() => void> {
  const release = await holdFiles(page, LATER_SCRIPTS);
  await page.goto(path, { waitUntil: 'commit' });
  // What is parsed last moves what is there already.
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('interactive');
  await expectSize(page);
  // What is measured before the style has come is in another place, and the fonts are not asked for.
  await expect.poll(() => page.evaluate(isStyled)).toBe(true);
  await page.evaluate(() => {
    // Fonts load when they are laid out.
    document.body.getBoundingClientRect();
    return document.fonts.ready.then(() => null);
  });
  return release;
}

function isStyled(): boolean {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  return Array.from(sheets).every(({ sheet }) => sheet !== null);
}
