import { useQuery } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import { type Failure, toFailure } from '../../failure';
import type { RelatedHit } from '../../search/query/relatedSearch';
import { hasUnread } from '../contract';
import { useArchive, useProgress } from './ArchiveContext';
import { relatedQuery } from './workerQueries';

/**
 * - `waiting`: the archive is not read or not indexed yet
 * - `asked`: it is, and the answer is on its way
 * - `missing`: it cannot be
 */
export type Related =
  | { readonly kind: 'found'; readonly papers: readonly RelatedHit[] }
  | { readonly kind: 'waiting' | 'asked' }
  | { readonly kind: 'missing'; readonly failure: Failure };

/** The papers most like some others, once the worker has indexed the archive. */
export function useRelated(ids: readonly ArxivId[], limit: number): Related {
  const archive = useArchive();
  const progress = useProgress();
  const { data, error } = useQuery({
    ...relatedQuery(archive, ids, limit, progress),
    enabled: progress.tier === 'all',
  });
  if (data) return { kind: 'found', papers: data.papers };
  const { failure, textFailure, indexFailure } = progress;
  const cannotIndex = failure ?? textFailure ?? (hasUnread(progress) ? null : indexFailure);
  if (cannotIndex) return { kind: 'missing', failure: cannotIndex };
  return error
    ? { kind: 'missing', failure: toFailure(error) }
    : { kind: progress.tier === 'all' ? 'asked' : 'waiting' };
}
