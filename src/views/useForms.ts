import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../archive/page/ArchiveContext';
import { resultsQuery } from '../archive/page/queryOptions';
import type { Question } from '../question/question';

/** How a question's text stands in papers, for marking it; nothing until the worker has said so. */
export function useForms(question: Question): readonly string[] {
  const answer = useQuery({
    ...resultsQuery(useArchive(), question, { offset: 0, limit: 0 }, useProgress()),
    enabled: question.text !== '',
  });
  return answer.data?.forms ?? [];
}
