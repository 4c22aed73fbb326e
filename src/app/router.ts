import { createRouter, type ParsedLocation, type RouterHistory } from '@tanstack/react-router';
import { NO_QUESTION } from '../question/question';
import { readSearch, writeSearch } from '../question/searchParams';
import { type RouterContext, rootRoute, ScreenFailed, splitViewRoute } from './rootRoute';
import { SCREENS } from './routes';

const routeTree = rootRoute.addChildren([
  splitViewRoute.addChildren(
    SCREENS.flatMap((screen) => (screen.frame === 'split-view' ? screen.route : [])),
  ),
  ...SCREENS.flatMap((screen) => (screen.frame === 'page' ? screen.route : [])),
]);

/** `base` is the path that the app is served from, `/` or `/daily-papers/`. */
export function createAppRouter(context: RouterContext, base: string, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    basepath: base,
    ...(history && { history }),
    // The router's own parser reads ids as numbers and writes text in quotes.
    parseSearch: readSearch,
    stringifySearch: (search) => writeSearch({ ...NO_QUESTION, ...search }),
    defaultErrorComponent: ScreenFailed,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    // `followArrival` leads to what a hash names.
    defaultHashScrollIntoView: false,
    scrollRestoration: true,
    getScrollRestorationKey: scrollKeyOf,
  });
}

/** The key under which it is remembered how far a page is scrolled: a list has one, whatever paper is open in it. */
export function scrollKeyOf({ state }: ParsedLocation): string {
  return state.listKey ?? state.__TSR_key ?? '';
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
