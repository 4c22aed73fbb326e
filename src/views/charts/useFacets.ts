import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/ArchiveContext';
import { facetsQuery } from '../../archive/queries';
import type { Question } from '../../digest/question';
import type { Facets } from '../../search/facets';

/** What each filter would leave; null until the worker has said. */
export function useFacets(question: Question): Facets | null {
  return useQuery(facetsQuery(useArchive(), question, useProgress())).data ?? null;
}
