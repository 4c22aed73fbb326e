import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { facetsQuery } from '../../archive/page/workerQueries';
import type { Question } from '../../question/question';

/** The facets of a question; null until the worker has answered, and while they are not `wanted`. */
export function useFacets(question: Question, wanted: boolean) {
  const facets = useQuery({
    ...facetsQuery(useArchive(), question, useProgress(wanted)),
    enabled: wanted,
  });
  return (wanted && facets.data) || null;
}
