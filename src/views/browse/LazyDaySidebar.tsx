import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { NO_MANIFEST } from '../../digest/manifest';
import { useHydrated } from '../../ui/useHydrated';
import { laterParts } from '../loadAfterFirstPaint';
import { useAddressDay, useListQuestion } from './list/useListQuestion';

const DaySidebar = laterParts.component(({ DaySidebar }) => DaySidebar);

const PLACEHOLDER = <div className="hidden 3xl:block" />;

/** The sidebar of days, shown where the screen is wide enough. */
export function LazyDaySidebar() {
  const question = useListQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  const isOfDay = useAddressDay() !== null;
  // The page of a day is rendered without it, or one more day would change them all.
  if (!useHydrated() && isOfDay) return PLACEHOLDER;
  return (
    <Suspense fallback={PLACEHOLDER}>
      <DaySidebar manifest={manifest.data ?? NO_MANIFEST} question={question} />
    </Suspense>
  );
}
