import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  type ErrorComponentProps,
  lazyRouteComponent,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import type { Archive } from '../archive/page/archive';
import { toFailure } from '../failure';
import type { TextStore } from '../i18n/textStore';
import { NO_QUESTION, type Question } from '../question/question';
import { browseList } from '../views/browse/loadBrowseList';
import { SplitView } from '../views/browse/SplitView';
import { Failed } from '../views/Failed';
import { Shell } from './Shell';

/** What the loaders of screens work with. */
export type RouterContext = {
  readonly archive: Archive;
  readonly queryClient: QueryClient;
  readonly texts: TextStore;
};

/** The frame of every screen. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  // Links name only what they change; `parseSearch` of the router has read the address before.
  validateSearch: (search: Partial<Question> & SearchSchemaInput): Question => ({
    ...NO_QUESTION,
    ...search,
  }),
  component: Shell,
  notFoundComponent: lazyRouteComponent(() => import('../views/NotFoundPage'), 'NotFoundPage'),
  errorComponent: ScreenFailed,
});

/** The frame of the screens with a list and a paper: the list stays as it is while papers are chosen. */
export const splitViewRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'split-view',
  // The frame waits for nothing; hydration does (`canHydrate`).
  loader: () => void browseList.load().catch(() => {}),
  component: SplitView,
});

/**
 * Replaces a screen that failed, inside the frame where it can. Retrying reloads the page: browsers do
 * not ask again for a script that failed, and the address holds the whole state.
 */
export function ScreenFailed({ error }: ErrorComponentProps) {
  return <Failed level={1} failure={toFailure(error)} retry={() => location.reload()} />;
}
