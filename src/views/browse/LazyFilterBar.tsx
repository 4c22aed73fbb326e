import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { useQuestion } from '../useQuestion';
import { BandPlace } from './FilterBarPlaceholder';

/** The newest day waits for neither; in the page that was rendered at build they stand already. */
export const loadBand = () => import('../filters/FilterBar');
const FilterBand = lazy(loadBand);

/** The filters above the list. */
export function TimelineBand() {
  const question = useQuestion();
  const manifest = useQuery(manifestQuery(useArchive()));
  // The list says what failed.
  if (manifest.isError) return null;
  return (
    <Suspense fallback={<BandPlace />}>
      <FilterBand question={question} days={manifest.data?.days ?? []} />
    </Suspense>
  );
}
