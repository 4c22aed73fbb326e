import { type AnyRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ScreenPages } from '../build/screenPages';
import { findArxivId } from '../digest/arxivId';
import { foldForms } from '../korean/foldForms';
import { isPlain } from '../question/question';
import type { Search } from '../question/searchParams';
import { GlancePane } from '../views/browse/glance/GlancePane';
import { dayScreen } from '../views/browse/loadDayScreen';
import type { ScreenLink } from '../views/ScreensContext';
import { readEarly } from './pageData';
import { type RouterContext, rootRoute, splitViewRoute } from './rootRoute';

type ScreenRow = {
  /** Typed by its own call: links know the addresses and what each may ask for. */
  readonly route: unknown;
  /** Where it is shown: next to the list, or alone. */
  readonly frame: 'split-view' | 'page';
  /** The pages that the build renders for it; null: none, `404.html` answers. */
  readonly pages: Pick<ScreenPages, 'content' | 'changes'> | null;
  /** How header and palette lead to it; null: only links of other screens do. */
  readonly link: Omit<ScreenLink, 'to'> | null;
};

const preloadTexts = ({ context }: { context: RouterContext }) => context.texts.preload();

/**
 * One row a screen. The router, the check before hydration, the pages rendered at build, the sitemap,
 * the header and the palette all read this table.
 */
export const SCREENS = [
  {
    route: createRoute({
      getParentRoute: () => splitViewRoute,
      path: '/',
      component: GlancePane,
      loaderDeps: ({ search }) => ({ isPlain: isPlain(search) }),
      loader: ({ context, deps }) => {
        if (deps.isPlain) readEarly(context, 'newest-day');
      },
    }),
    frame: 'split-view',
    pages: { content: 'newest-day', changes: 'with-digests' },
    link: { name: 'timeline', inHeader: true, key: 'T' },
  },
  {
    route: createRoute({
      getParentRoute: () => splitViewRoute,
      // A splat: pasted arXiv links hold slashes. They and older forms of an id lead to the id alone.
      path: '/paper/$',
      component: lazyRouteComponent(() => import('../views/paper/PaperPage'), 'PaperPage'),
      beforeLoad: ({ params, search, location: { hash } }) => {
        const id = findArxivId(foldForms(params._splat ?? ''));
        if (id && id !== params._splat) {
          throw redirect({ to: '/paper/$', params: { _splat: id }, search, hash, replace: true });
        }
      },
      loader: ({ context, params }) => {
        readEarly(context, 'paper', params._splat);
        return context.texts.preload();
      },
    }),
    frame: 'split-view',
    pages: { content: 'paper', changes: 'with-digests' },
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => splitViewRoute,
      path: '/day/$day',
      component: GlancePane,
      loader: ({ context, params }) => {
        readEarly(context, 'day', params.day);
        return Promise.all([dayScreen.load(), context.texts.preload()]);
      },
    }),
    frame: 'split-view',
    pages: { content: 'day', changes: 'with-digests' },
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/week/{-$week}',
      component: lazyRouteComponent(() => import('../views/period/PeriodPage'), 'WeekPage'),
      loader: ({ context, params }) => {
        readEarly(context, 'week', params.week);
        return context.texts.preload();
      },
    }),
    frame: 'page',
    pages: { content: 'week', changes: 'with-digests' },
    link: { name: 'week', inHeader: true, key: null },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/month/{-$month}',
      component: lazyRouteComponent(() => import('../views/period/PeriodPage'), 'MonthPage'),
      loader: ({ context, params }) => {
        readEarly(context, 'month', params.month);
        return context.texts.preload();
      },
    }),
    frame: 'page',
    pages: { content: 'month', changes: 'with-digests' },
    link: { name: 'month', inHeader: true, key: null },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/trends',
      validateSearch: (search: Pick<Search, 'quarter' | 'count' | 'term'>) => search,
      component: lazyRouteComponent(() => import('../views/trends/TrendsPage'), 'TrendsPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: 'with-digests' },
    link: { name: 'trends', inHeader: true, key: null },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/authors',
      validateSearch: (search: Pick<Search, 'name'>) => search,
      component: lazyRouteComponent(() => import('../views/authors/AuthorsPage'), 'AuthorsPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: 'with-digests' },
    link: { name: 'authors', inHeader: true, key: 'A' },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/author/$name',
      component: lazyRouteComponent(() => import('../views/authors/AuthorPage'), 'AuthorPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/library',
      component: lazyRouteComponent(() => import('../views/library/LibraryPage'), 'LibraryPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: null },
    link: { name: 'library', inHeader: true, key: 'L' },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/library/$list',
      component: lazyRouteComponent(() => import('../views/library/LibraryPage'), 'LibraryPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/import',
      component: lazyRouteComponent(() => import('../views/digests/DigestsPage'), 'DigestsPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: null },
    link: { name: 'digests', inHeader: false, key: 'D' },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/list',
      validateSearch: (search: Pick<Search, 'ids'>) => search,
      component: lazyRouteComponent(() => import('../views/share/ListPage'), 'ListPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/related',
      validateSearch: (search: Pick<Search, 'ids'>) => search,
      component: lazyRouteComponent(() => import('../views/share/RelatedPage'), 'RelatedPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/handout',
      validateSearch: (search: Pick<Search, 'ids' | 'name'>) => search,
      component: lazyRouteComponent(() => import('../views/handout/HandoutPage'), 'HandoutPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/about',
      component: lazyRouteComponent(() => import('../views/about/AboutPage'), 'AboutPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: 'with-app' },
    link: { name: 'about', inHeader: false, key: null },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/health',
      component: lazyRouteComponent(() => import('../views/health/HealthPage'), 'HealthPage'),
      loader: preloadTexts,
    }),
    frame: 'page',
    pages: { content: 'archive', changes: null },
    link: { name: 'health', inHeader: false, key: null },
  },
] as const satisfies readonly ScreenRow[];

const rows: readonly (ScreenRow & { readonly route: AnyRoute })[] = SCREENS;

/** The pages that the build renders. */
export const SCREEN_PAGES: readonly ScreenPages[] = rows.flatMap(({ route, pages }) =>
  pages
    ? {
        ...pages,
        path: pathOf(route)
          .slice(1)
          .replace(/\{?-?\$.*$/, ''),
      }
    : [],
);

/** Where header and palette lead, in their order. */
export const SCREEN_LINKS: readonly ScreenLink[] = rows.flatMap(({ route, link }) =>
  link ? { ...link, to: pathOf(route).replace(/\/\{.*$/, '') } : [],
);

/** `route.path` is empty until the router is made. */
function pathOf({ options }: AnyRoute): string {
  return 'path' in options ? String(options.path) : '';
}
