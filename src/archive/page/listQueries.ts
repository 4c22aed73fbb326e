import { queryOptions } from '@tanstack/react-query';
import type { Question } from '../../question/question';
import type { Window } from '../../search/query/results';
import { answerSourceOf, type Progress, type SeenList } from '../contract';
import type { Archive } from './archive';
import { ANSWER_OPTIONS } from './resultsQuery';

/**
 * The first hits of a list on screen.
 *
 * @param look what the reader has seen of the list, at the moment when the worker is asked
 */
export function listQuery(
  { client }: Archive,
  question: Question,
  window: Window,
  look: () => SeenList | null,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: [
      'list',
      question,
      window,
      answerSourceOf(question, progress),
      progress.firstRowsRead,
    ],
    queryFn: ({ signal }) => {
      const seen = look();
      return client.ask((worker, ticket) => worker.list(question, window, seen, ticket), signal);
    },
  });
}

/** A later window of an edition of a list. */
export function listPageQuery(
  { client }: Archive,
  question: Question,
  window: Window,
  edition: string,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['listPage', question, window, edition],
    queryFn: ({ signal }) =>
      client.ask((worker, ticket) => worker.listPage(question, window, edition, ticket), signal),
  });
}
