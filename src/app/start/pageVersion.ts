import { readPage } from '../pageData';
import type { RouterContext } from '../rootRoute';
import { SCREEN_PAGES } from '../screenLists';

/**
 * Loads the files that a prerendered page shows and returns the version of its content, which
 * `canHydrate` compares with `data-version`. Null for a path without a prerendered page; the manifest has
 * been loaded by then.
 *
 * @param path below the base, without a slash at either end: `''`, `'paper/2502.18411'`
 */
export async function readPageVersion(
  path: string,
  context: Pick<RouterContext, 'archive' | 'queryClient'>,
): Promise<string | null> {
  for (const { path: prefix, content } of SCREEN_PAGES) {
    const name = nameAfterPrefix(prefix, path);
    if (name !== null) return readPage(context, content, name);
  }
  await readPage(context, 'archive');
  return null;
}

/**
 * `'day/'`, `'day/2025-02-26'` → `'2025-02-26'`; `'about'`, `'about'` and `'week/'`, `'week'` → `''`. Null if
 * the path is that of another screen.
 */
function nameAfterPrefix(prefix: string, path: string): string | null {
  if (!prefix.endsWith('/')) return path === prefix ? '' : null;
  return `${path}/`.startsWith(prefix) ? path.slice(prefix.length) : null;
}
