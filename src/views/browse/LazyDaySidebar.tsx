import { lazy, Suspense } from 'react';
import { useMedia } from '../../ui/useMedia';

/** Screens with the sidebar, as `3xl` of the style. */
const WIDE = '(min-width: 105rem)';

/** Keeps its column. */
const PLACEHOLDER = <div className="hidden 3xl:block" />;

/** What fails to load is left out. */
const DaySidebar = lazy(() => import('./DaySidebar').catch(() => ({ default: () => PLACEHOLDER })));

/**
 * The sidebar of days, where the screen is wide enough. No page is rendered with it: most screens are too narrow,
 * and one more day would change the pages of all days.
 */
export function LazyDaySidebar() {
  return useMedia(WIDE) ? (
    <Suspense fallback={PLACEHOLDER}>
      <DaySidebar />
    </Suspense>
  ) : (
    PLACEHOLDER
  );
}
