import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery, firstRowsQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import { whenIdle } from '../../../ui/whenIdle';
import { useSetting, type Value } from '../../settings';

/** What rows may show of a paper without its texts. */
const SHORT: readonly Value<'rows'>[] = ['summary', 'skim', 'titles'];

/**
 * The papers of a day; undefined: not read yet. Where the page has come with the first rows, `digest` is read when
 * the page is idle: until then these `areFirst`, and `areShort` where rows show more than their sentences.
 * `hasFailed`: what rows show does not come.
 */
export function useDayPapers(day: Day) {
  const archive = useArchive();
  const first = useQueryClient().getQueryData(firstRowsQuery(archive, day).queryKey);
  const isShort = SHORT.includes(useSetting('rows')[0]);
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (first) whenIdle().then(() => setIdle(true));
  }, [first]);
  const digest = useQuery({
    ...digestQuery(archive, day),
    enabled: !first || isIdle || !isShort,
  });
  // Rows are drawn in slices, between which the page answers.
  const deferred = useDeferredValue(digest.data);
  // A screen that goes to another day does not show it the rows of the one before.
  const read = useDeferredValue(day) === day ? deferred : digest.data;
  const areFirst = read === undefined;
  const papers = areFirst ? (first ?? undefined) : (read ?? []);
  const areShort = areFirst && !isShort;
  const hasFailed = digest.isError && (papers === undefined || areShort);
  return { digest, papers, areFirst, areShort, hasFailed };
}
