import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useArchive } from '../archive/page/ArchiveContext';
import { manifestQuery } from '../archive/page/fileQueries';
import type { Paper } from '../digest/paper';
import { sourceOfPaper } from '../digest/paperSource';
import type { Source } from '../digest/siteSettings';
import { SourcesContext } from './SourcesContext';

/** Returns what finds the source of a paper as a day lists it; null: it is of none, or that is not known yet. */
export function useSourceOf(): (paper: Pick<Paper, 'day' | 'rank'>) => Source | null {
  const sources = useContext(SourcesContext);
  const { data } = useQuery(manifestQuery(useArchive()));
  return (paper) => sourceOfPaper(sources, data?.days ?? [], paper);
}
