import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { NO_MANIFEST } from '../../digest/manifest';
import { laterParts } from '../loadAfterFirstPaint';
import { FilterBarPlaceholder } from './FilterBarPlaceholder';
import { useListQuestion } from './list/useListQuestion';

const FilterBar = laterParts.component(({ FilterBar }) => FilterBar);

/** The filters above the list. */
export function LazyFilterBar() {
  const question = useListQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  // The list says what failed.
  if (manifest.isError && !manifest.data) return null;
  return (
    <Suspense fallback={<FilterBarPlaceholder />}>
      <FilterBar question={question} manifest={manifest.data ?? NO_MANIFEST} />
    </Suspense>
  );
}
