import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { NO_MANIFEST } from '../../digest/manifest';
import { laterParts } from '../loadAfterFirstPaint';
import { useListQuestion } from './list/useListQuestion';

const DaySidebar = laterParts.component(({ DaySidebar }) => DaySidebar);

/** The sidebar of days, shown where the screen is wide enough. */
export function LazyDaySidebar() {
  const question = useListQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  return (
    <Suspense fallback={<div className="hidden 3xl:block" />}>
      <DaySidebar manifest={manifest.data ?? NO_MANIFEST} question={question} />
    </Suspense>
  );
}
