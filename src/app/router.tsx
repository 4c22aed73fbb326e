import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { type Archive, digestQuery, manifestQuery, paperQuery } from '../archive/page/queryOptions';
import { findArxivId } from '../digest/arxivId';
import { parseDay } from '../digest/day';
import { toFailure } from '../failure';
import { isPlain, NO_QUESTION, type Question } from '../question/question';
import { readSearch, type Search, writeSearch } from '../question/searchParams';
import { EmptyPane } from '../views/browse/EmptyPane';
import { SplitView } from '../views/browse/SplitView';
import { Failed } from '../views/Failed';
import { NotFoundPage } from '../views/NotFoundPage';
import { Shell } from './Shell';

type Context = { readonly archive: Archive; readonly queryClient: QueryClient };

const rootRoute = createRootRouteWithContext<Context>()({
  // Links name what they change; the address has been read by `parseSearch` already.
  validateSearch: (search: Partial<Question> & SearchSchemaInput): Question => ({
    ...NO_QUESTION,
    ...search,
  }),
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ScreenFailed,
});

/**
 * In place of the screen that failed, inside the frame where it can. The page is loaded again: a script
 * that did not come is not asked for twice, and the address holds all there is to lose.
 */
function ScreenFailed({ error }: ErrorComponentProps) {
  return <Failed level={1} failure={toFailure(error)} retry={() => location.reload()} />;
}

/** List and paper stand in one room, so that the list stays as it is while papers are chosen. */
const roomRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'room',
  component: SplitView,
});

const timelineRoute = createRoute({
  getParentRoute: () => roomRoute,
  path: '/',
  component: EmptyPane,
  loaderDeps: ({ search }) => ({ plain: isPlain(search) }),
  // Starts what the view will ask for and waits for nothing: the frame is on screen at once.
  loader: ({ context: { archive, queryClient }, deps }) => {
    if (!deps.plain) return;
    queryClient
      .ensureQueryData(manifestQuery(archive))
      .then(({ days: [newest] }) => newest && digestQuery(archive, newest.day))
      .then((query) => query && queryClient.prefetchQuery(query))
      // The view shows the failure of its own query.
      .catch(() => {});
  },
});

const dayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/day/$day',
  component: lazyRouteComponent(() => import('../views/browse/day/DayPage'), 'DayPage'),
  loader: ({ context: { archive, queryClient }, params }) => {
    const day = parseDay(params.day);
    if (day) void queryClient.prefetchQuery(digestQuery(archive, day));
  },
});

const paperRoute = createRoute({
  getParentRoute: () => roomRoute,
  // A splat: pasted links hold slashes.
  path: '/paper/$',
  component: lazyRouteComponent(() => import('../views/paper/PaperPage'), 'PaperPage'),
  beforeLoad: ({ params, search, location: { hash } }) => {
    const id = findArxivId(params._splat ?? '');
    if (id && id !== params._splat) {
      throw redirect({ to: '/paper/$', params: { _splat: id }, search, hash, replace: true });
    }
  },
  loader: ({ context: { archive, queryClient }, params }) => {
    const id = findArxivId(params._splat ?? '');
    if (id) void queryClient.prefetchQuery(paperQuery(archive, id));
  },
});

const authorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/authors',
  validateSearch: (search: { name?: string }) => search,
  component: lazyRouteComponent(() => import('../views/authors/AuthorsPage'), 'AuthorsPage'),
});

const authorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/author/$name',
  component: lazyRouteComponent(() => import('../views/authors/AuthorPage'), 'AuthorPage'),
});

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/list',
  validateSearch: (search: Pick<Search, 'ids'>) => search,
  component: lazyRouteComponent(() => import('../views/share/ListPage'), 'ListPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  component: lazyRouteComponent(() => import('../views/about/AboutPage'), 'AboutPage'),
});

const healthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/health',
  component: lazyRouteComponent(() => import('../views/health/HealthPage'), 'HealthPage'),
});

const routeTree = rootRoute.addChildren([
  roomRoute.addChildren([timelineRoute, paperRoute]),
  dayRoute,
  authorsRoute,
  authorRoute,
  listRoute,
  aboutRoute,
  healthRoute,
]);

/** The screens by address. `base` is the path the app is served from, `/` or `/daily-papers/`. */
export function createAppRouter(context: Context, base: string, history?: RouterHistory) {
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
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
