import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { useQuestion } from '../useQuestion';

export const loadDaySidebar = () => import('./DaySidebar');
const DaySidebar = lazy(loadDaySidebar);

/** The sidebar of days, shown where the screen is wide enough. */
export function LazyDaySidebar() {
  const question = useQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  return (
    <Suspense fallback={<div className="hidden lg:block" />}>
      <DaySidebar days={manifest.data?.days ?? []} question={question} />
    </Suspense>
  );
}
