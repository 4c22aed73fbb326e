import type { AnyRoute } from '@tanstack/react-router';
import type { ScreenPages } from '../build/screenPages';
import type { ScreenLink } from '../views/ScreensContext';
import { SCREENS, type ScreenRow } from './routes';

const rows: readonly (ScreenRow & { readonly route: AnyRoute })[] = SCREENS;

/** The pages that the build renders. */
export const SCREEN_PAGES: readonly ScreenPages[] = rows.flatMap(({ route, pages }) =>
  pages ? { ...pages, path: pathOf(route).replace(/^\/|\{?-?\$.*$/g, '') } : [],
);

/** Where header and palette lead, in their order. */
export const SCREEN_LINKS: readonly ScreenLink[] = rows.flatMap(({ route, link }) =>
  link ? { ...link, to: pathOf(route).replace(/\/\{.*$/, '') } : [],
);

/** `route.path` is empty until the router is made. */
function pathOf({ options }: AnyRoute): string {
  return 'path' in options ? String(options.path) : '';
}
