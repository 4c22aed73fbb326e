import type { QueryClient } from '@tanstack/react-query';
import type { Question } from '../../question/question';
import type { ResultHit } from '../../search/query/results';
import type { ListAnswer } from '../contract';
import type { Archive } from './archive';

/** The first hits of a question, in the order of its list on screen, which may be an earlier edition. */
export async function hitsOnScreen(
  queryClient: QueryClient,
  { client }: Archive,
  question: Question,
  limit: number,
): Promise<readonly ResultHit[]> {
  const window = { offset: 0, limit };
  const lists = queryClient.getQueriesData<ListAnswer>({
    // As `listQuery` has it.
    queryKey: ['list', question],
    type: 'active',
  });
  const edition = lists[0]?.[1]?.edition;
  const { hits } = await client.ask<{ readonly hits: readonly ResultHit[] }>((worker) =>
    edition === undefined
      ? worker.answer(question, window)
      : worker.listPage(question, window, edition),
  );
  return hits;
}
