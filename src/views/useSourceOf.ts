import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useArchive } from '../archive/page/ArchiveContext';
import { manifestQuery } from '../archive/page/fileQueries';
import type { Paper } from '../digest/paper';
import { sourceOfPaper } from '../digest/paperSource';
import type { Source } from '../digest/siteSettings';
import { SourcesContext } from './SourcesContext';

type Listed = Pick<Paper, 'day' | 'rank' | 'ownFrom'>;

/** Nothing that a site says of its digests holds for the reader's own. */
const NOTHING_SAID: Source = {
  folder: null,
  name: null,
  url: null,
  licence: null,
  writtenByModel: null,
  votesFrom: null,
  language: null,
};

/** Returns what finds the source of a paper as a day lists it; null: it is of none, or that is not known yet. */
export function useSourceOf(): (paper: Listed) => Source | null {
  const sources = useContext(SourcesContext);
  const { data } = useQuery(manifestQuery(useArchive()));
  return (paper) =>
    paper.ownFrom === undefined
      ? sourceOfPaper(sources, data?.days ?? [], paper)
      : { ...NOTHING_SAID, name: paper.ownFrom };
}
