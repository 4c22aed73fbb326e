import { queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Progress } from '../contract';
import type { Archive } from './archive';
import { createBatch } from './createBatch';
import { ANSWER_OPTIONS } from './resultsQuery';

type TopicIds = readonly string[] | null;
type Client = Archive['client'];

/** One for each worker's client: a screen of rows asks once. */
const batches = new WeakMap<Client, (id: ArxivId) => Promise<TopicIds>>();

/**
 * Ids of the topics of a paper, the most central first; null: the worker does not know them yet.
 *
 * @param source what the answer is made of (`topicSource`); null: there is nothing to ask yet
 */
export function paperTopicsQuery({ client }: Archive, id: ArxivId, source: string | null) {
  return queryOptions({
    ...ANSWER_OPTIONS,
    // Those of the same paper stay until the next answer.
    placeholderData: (before: TopicIds | undefined, query) =>
      query?.queryKey[1] === id ? before : undefined,
    queryKey: ['paperTopics', id, source],
    queryFn: () => batchOf(client)(id),
    enabled: source !== null,
    // Where it fails, each row that comes on screen would ask again.
    retry: false,
    retryOnMount: false,
  });
}

/** Identifies what the topics of papers are read from; null: no worker that could be asked is at work. */
export function topicSource(progress: Progress): string | null {
  const { failure, manifestHash, ownHash, isListed, areTopicsKnown } = progress;
  if (failure || manifestHash === null) return null;
  return String([manifestHash, ownHash, isListed, areTopicsKnown]);
}

function batchOf(client: Client) {
  const batch = batches.get(client) ?? createBatch((ids) => askTopics(client, ids));
  batches.set(client, batch);
  return batch;
}

async function askTopics(client: Client, ids: readonly ArxivId[]): Promise<readonly TopicIds[]> {
  const topics = await client.ask((worker) => worker.topicsOf(ids));
  return topics ?? ids.map(() => null);
}
