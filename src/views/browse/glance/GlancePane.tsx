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
    <Suspense fallback={<Skeleton label={site.loading} />}>
      <Glance />
    </Suspense>
  );
}
