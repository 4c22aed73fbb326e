import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { useQuestion } from '../useQuestion';

export const loadRail = () => import('./DaySidebar');
const DaysRail = lazy(loadRail);

/** The days of the archive beside the list, where there is room for them. */
export function TimelineRail() {
  const question = useQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  return (
    <Suspense fallback={<div className="hidden lg:block" />}>
      <DaysRail days={manifest.data?.days ?? []} question={question} />
    </Suspense>
  );
}
