import { createRoute, type RouteComponent } from '@tanstack/react-router';
import type { PageContent } from '../build/screenPages';
import { loadPage } from './pageData';
import { rootRoute } from './rootRoute';

/**
 * A screen of its own, with its texts.
 *
 * @param content what it reads besides, of the name in its address
 */
export const pageRoute = <const P extends string>(
  path: P,
  component: RouteComponent,
  content?: PageContent,
) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component,
    loader: ({ context, params }) =>
      loadPage(context, content, ...Object.values<string | undefined>(params)),
  });
