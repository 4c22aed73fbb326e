import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { whenQueriesSettle } from '../../../../src/archive/page/whenQueriesSettle';

/** A query that is answered, or fails, when the test says so. */
function ask(queries: QueryClient, name: string) {
  let answer = (_: string) => {};
  let fail = (_: Error) => {};
  const answered = new Promise<string>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  void queries.prefetchQuery({ queryKey: [name], queryFn: () => answered, retry: false });
  return { answer, fail };
}

it('resolves at once when nothing is asked', async () => {
  await expect(whenQueriesSettle(new QueryClient())).resolves.toBeUndefined();
});

it('waits for the last answer, or failure', async () => {
  const queries = new QueryClient();
  const [first, second] = [ask(queries, 'first'), ask(queries, 'second')];
  const order: string[] = [];
  const waiting = whenQueriesSettle(queries).then(() => order.push('fetched'));
  first.answer('here');
  await new Promise(setImmediate);
  order.push('one is there');
  second.fail(new Error('gone'));
  await waiting;
  expect(order).toEqual(['one is there', 'fetched']);
});
