import { lazy, Suspense } from 'react';
import { useMessages } from '../../../i18n/messages';
import { Skeleton } from '../../../ui/Skeleton';
import { whenSplitView } from '../list/useHasSplitView';

/** Where no pane is shown, nothing is loaded for it. */
const Glance = lazy(async () => {
  await whenSplitView();
  return import('./Glance');
});

/** Fills the reader pane while no paper is open. */
export function GlancePane() {
  const { site } = useMessages();
  return (
    <Suspense
      fallback={
        <div className="px-10 2xl:px-12">
          <Skeleton label={site.loading} />
        </div>
      }
    >
      <Glance />
    </Suspense>
  );
}
