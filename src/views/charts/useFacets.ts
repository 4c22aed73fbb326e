import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/ArchiveContext';
import { facetsQuery } from '../../archive/queries';
import type { Question } from '../../digest/question';
import type { Facets } from '../../search/facets';

/** What each filter would leave; null until the worker, which is `wanted` for it, has said. */
export function useFacets(question: Question, wanted: boolean): Facets | null {
  const facets = useQuery({
    ...facetsQuery(useArchive(), question, useProgress(wanted)),
    enabled: wanted,
  });
  return (wanted && facets.data) || null;
}
