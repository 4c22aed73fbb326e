import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ScreenPages } from '../build/screenPages';
import { findArxivId } from '../digest/arxivId';
import { foldForms } from '../korean/foldForms';
import { isPlain } from '../question/question';
import type { Search } from '../question/searchParams';
import { GlancePane } from '../views/browse/glance/GlancePane';
import { dayScreen } from '../views/browse/loadDayScreen';
import type { ScreenLink } from '../views/ScreensContext';
import { loadPage, readEarly } from './pageData';
import { pageRoute } from './pageRoute';
import { rootRoute, splitViewRoute } from './rootRoute';

export type ScreenRow = {
  /** Typed by its own call: links know the addresses and what each may ask for. */
  readonly route: unknown;
  /** Where it is shown: next to the list, or alone. */
  readonly frame: 'split-view' | 'page';
  /** The pages that the build renders for it; null: none, `404.html` answers. */
  readonly pages: Pick<ScreenPages, 'content' | 'changes'> | null;
  /** How header and palette lead to it; null: only links of other screens do. */
  readonly link: Omit<ScreenLink, 'to'> | null;
};

const loadPeriodPage = () => import('../views/period/PeriodPage');

/**
 * One row a screen. The router, the check before hydration, the pages rendered at build, the sitemap,
 * the header and the palette all read this table (`screenLists.ts`).
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
      loader: ({ context, params }) => loadPage(context, 'paper', params._splat),
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
    route: pageRoute('/week/{-$week}', lazyRouteComponent(loadPeriodPage, 'WeekPage'), 'week'),
    frame: 'page',
    pages: { content: 'week', changes: 'with-digests' },
    link: { name: 'week', inHeader: true, key: null },
  },
  {
    route: pageRoute('/month/{-$month}', lazyRouteComponent(loadPeriodPage, 'MonthPage'), 'month'),
    frame: 'page',
    pages: { content: 'month', changes: 'with-digests' },
    link: { name: 'month', inHeader: true, key: null },
  },
  {
    route: pageRoute('/year/{-$year}', lazyRouteComponent(loadPeriodPage, 'YearPage'), 'year'),
    frame: 'page',
    pages: { content: 'year', changes: 'with-digests' },
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/topics',
      validateSearch: (search: Pick<Search, 'name'>) => search,
      component: lazyRouteComponent(() => import('../views/topics/TopicsPage'), 'TopicsPage'),
      loader: ({ context }) => loadPage(context, 'topics'),
    }),
    frame: 'page',
    pages: { content: 'topics', changes: 'with-digests' },
    link: { name: 'topics', inHeader: true, key: 'O' },
  },
  {
    route: pageRoute(
      '/topic/$topic',
      lazyRouteComponent(() => import('../views/topics/TopicPage'), 'TopicPage'),
      'topic',
    ),
    frame: 'page',
    pages: { content: 'topic', changes: 'with-digests' },
    link: null,
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/trends',
      validateSearch: (search: Pick<Search, 'quarter' | 'count' | 'by' | 'term'>) => search,
      component: lazyRouteComponent(() => import('../views/trends/TrendsPage'), 'TrendsPage'),
      loader: ({ context }) => loadPage(context, 'topics'),
    }),
    frame: 'page',
    pages: { content: 'topics', changes: 'with-digests' },
    link: { name: 'trends', inHeader: true, key: null },
  },
  {
    route: createRoute({
      getParentRoute: () => rootRoute,
      path: '/authors',
      validateSearch: (search: Pick<Search, 'name'>) => search,
      component: lazyRouteComponent(() => import('../views/authors/AuthorsPage'), 'AuthorsPage'),
      loader: ({ context }) => loadPage(context),
    }),
    frame: 'page',
    pages: { content: 'archive', changes: 'with-digests' },
    link: { name: 'authors', inHeader: true, key: 'A' },
  },
  {
    route: pageRoute(
      '/author/$name',
      lazyRouteComponent(() => import('../views/authors/AuthorPage'), 'AuthorPage'),
    ),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: pageRoute(
      '/library',
      lazyRouteComponent(() => import('../views/library/LibraryPage'), 'LibraryPage'),
    ),
    frame: 'page',
    pages: { content: 'archive', changes: null },
    link: { name: 'library', inHeader: true, key: 'L' },
  },
  {
    route: pageRoute(
      '/library/$list',
      lazyRouteComponent(() => import('../views/library/LibraryPage'), 'LibraryPage'),
    ),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: pageRoute(
      '/import',
      lazyRouteComponent(() => import('../views/digests/DigestsPage'), 'DigestsPage'),
    ),
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
      loader: ({ context }) => loadPage(context),
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
      loader: ({ context }) => loadPage(context),
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
      loader: ({ context }) => loadPage(context),
    }),
    frame: 'page',
    pages: null,
    link: null,
  },
  {
    route: pageRoute(
      '/about',
      lazyRouteComponent(() => import('../views/about/AboutPage'), 'AboutPage'),
    ),
    frame: 'page',
    pages: { content: 'archive', changes: 'with-app' },
    link: { name: 'about', inHeader: false, key: null },
  },
  {
    route: pageRoute(
      '/health',
      lazyRouteComponent(() => import('../views/health/HealthPage'), 'HealthPage'),
    ),
    frame: 'page',
    pages: { content: 'archive', changes: null },
    link: { name: 'health', inHeader: false, key: null },
  },
] as const satisfies readonly ScreenRow[];
