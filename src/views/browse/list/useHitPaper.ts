import { useQueries, useQuery } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Paper } from '../../../digest/paper';
import type { ResultHit } from '../../../search/query/results';
import { NearScreenContext } from './NearScreenContext';

type HitPaper = {
  readonly paper: Paper;
  /** Whether authors and text are there. */
  readonly text: 'read' | 'pending' | 'missing';
  /** The text was not there from the start: the row has kept a place for it. */
  readonly isReserved: boolean;
};

/** Whether the file of its day is read for a hit: the search knows its title alone, and no text is on its way. */
function needsDigest({ isUnread, isComing }: ResultHit): boolean {
  return isUnread === true && !isComing;
}

function findPaper({ paper }: ResultHit, papers: readonly Paper[] | null | undefined) {
  return papers?.find(({ id }) => id === paper.id);
}

/**
 * The paper of a hit. Of one that the search knows by its title alone, the file of its day is read once the
 * row is near the screen.
 */
export function useHitPaper(hit: ResultHit): HitPaper {
  const isNear = useContext(NearScreenContext);
  const isUnread = hit.isUnread === true;
  const [isReserved] = useState(isUnread);
  const digest = useQuery({
    ...digestQuery(useArchive(), hit.listing.day),
    enabled: isNear && needsDigest(hit),
  });
  if (!isUnread) return { paper: hit.paper, text: 'read', isReserved };
  const read = findPaper(hit, digest.data);
  if (read) return { paper: read, text: 'read', isReserved };
  if (digest.isPending) return { paper: hit.paper, text: 'pending', isReserved };
  const { id, title } = hit.paper;
  return { paper: { ...hit.paper, title: title || id }, text: 'missing', isReserved };
}

/** The papers of several hits as `useHitPaper` reads them; without a text where it is missing or not there yet. */
export function useHitPapers(hits: readonly ResultHit[]): readonly Paper[] {
  const archive = useArchive();
  const days = [...new Set(hits.filter(needsDigest).map(({ listing }) => listing.day))];
  const digests = useQueries({ queries: days.map((day) => digestQuery(archive, day)) });
  const digestOf = new Map(days.map((day, index) => [day, digests[index]?.data]));
  return hits.map((hit) => {
    const read = hit.isUnread ? findPaper(hit, digestOf.get(hit.listing.day)) : hit.paper;
    return read ?? hit.paper;
  });
}
