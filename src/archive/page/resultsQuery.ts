import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Question } from '../../question/question';
import type { Window } from '../../search/query/results';
import { answerSourceOf, type Progress } from '../contract';
import type { Archive } from './archive';

/** Answers of the worker. They need no network; the previous one stays on screen until the next comes. */
export const ANSWER_OPTIONS = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  placeholderData: keepPreviousData,
  structuralSharing: false,
} as const;

/** A window of the papers that match a question. In a file of its own: the first script needs no other. */
export function resultsQuery(
  { client }: Archive,
  question: Question,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['answer', question, window, answerSourceOf(question, progress)],
    queryFn: ({ signal }) =>
      client.ask((worker, ticket) => worker.answer(question, window, ticket), signal),
  });
}
