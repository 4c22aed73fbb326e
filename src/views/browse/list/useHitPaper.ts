import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Paper } from '../../../digest/paper';
import type { ResultHit } from '../../../search/query/results';

type HitPaper = {
  readonly paper: Paper;
  /** Whether authors and text are there. */
  readonly text: 'read' | 'pending' | 'missing';
  /** The text was not there from the start: the row has kept a place for it. */
  readonly isReserved: boolean;
};

/** The paper of a hit. Of one that the search knows by its title alone, the file of its day is read. */
export function useHitPaper({ paper, listing, ...hit }: ResultHit): HitPaper {
  const isUnread = hit.isUnread === true;
  const [isReserved] = useState(isUnread);
  const digest = useQuery({
    ...digestQuery(useArchive(), listing.day),
    enabled: isUnread && !hit.isComing,
  });
  if (!isUnread) return { paper, text: 'read', isReserved };
  const read = digest.data?.find(({ id }) => id === paper.id);
  if (read) return { paper: read, text: 'read', isReserved };
  return { paper, text: digest.isPending ? 'pending' : 'missing', isReserved };
}

/** The papers of several hits as `useHitPaper` reads them; a paper without a text where it is missing or not there yet. */
export function useHitPapers(hits: readonly ResultHit[]): readonly Paper[] {
  const archive = useArchive();
  const digests = useQueries({
    queries: hits.map(({ listing, isUnread = false }) => ({
      ...digestQuery(archive, listing.day),
      enabled: isUnread,
    })),
  });
  return hits.map(({ paper, isUnread = false }, index) => {
    const read = isUnread ? digests[index]?.data?.find(({ id }) => id === paper.id) : paper;
    return read ?? paper;
  });
}
