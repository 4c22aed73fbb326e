import { readPage } from '../pageData';
import type { RouterContext } from '../rootRoute';
import { SCREEN_PAGES } from '../routes';

/**
 * Reads what the page at an address is made of and returns its version. Returns null for addresses
 * without a page of their own, once the list of days is read.
 *
 * @param path below the base, without a slash at either end: `''`, `'paper/2502.18411'`
 */
export async function readPageVersion(
  path: string,
  context: Pick<RouterContext, 'archive' | 'queryClient'>,
): Promise<string | null> {
  const page = SCREEN_PAGES.find((pages) => nameIn(pages.path, path) !== null);
  const name = page && nameIn(page.path, path);
  const version = await readPage(context, page?.content ?? 'archive', name ?? '');
  return page ? version : null;
}

/** `'day/2025-02-26'` in `'day/'` is `'2025-02-26'`; null: the path is that of another screen. */
function nameIn(screen: string, path: string): string | null {
  if (!screen.endsWith('/')) return path === screen ? '' : null;
  return path.startsWith(screen) && path !== screen ? path.slice(screen.length) : null;
}
