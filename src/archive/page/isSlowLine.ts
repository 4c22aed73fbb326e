const SLOW_TYPES: readonly unknown[] = ['slow-2g', '2g', '3g'];

/**
 * Whether the reader saves data, or the line is known to be slow. Only Chromium says: a line that is not
 * known counts as good.
 *
 * @param browser `navigator`: https://wicg.github.io/netinfo/
 */
export function isSlowLine(browser: object): boolean {
  const { saveData, effectiveType } = connectionOf(browser) ?? {};
  return saveData === true || SLOW_TYPES.includes(effectiveType);
}

type Connection = EventTarget & { readonly saveData?: unknown; readonly effectiveType?: unknown };

/** null where the browser says nothing of the line. */
export function connectionOf(browser: object): Connection | null {
  const connection = 'connection' in browser ? browser.connection : null;
  return connection instanceof EventTarget ? connection : null;
}
