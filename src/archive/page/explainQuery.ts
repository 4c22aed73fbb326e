import { queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../question/question';
import { answerSource, type Progress } from '../contract';
import type { Archive } from './archive';
import { ANSWER_OPTIONS } from './resultsQuery';

/** Why the hits of a page are where they are, by their ids. */
export function explainQuery(
  { client }: Archive,
  question: Question,
  ids: readonly ArxivId[],
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    queryKey: ['explain', question, ids, answerSource(progress)],
    queryFn: async ({ signal }) => {
      const explained = await client.ask((worker) => worker.explain(question, ids), signal);
      return new Map(explained.map((explanation) => [explanation.id, explanation]));
    },
  });
}
