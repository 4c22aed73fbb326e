import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { Steps } from '../../steps';
import { createTopicFinder, type TopicFinder } from '../../topics/findTopics';
import topicsText from '../../topics/topics.txt?raw';
import { topicsOf } from '../../topics/topicsOf';
import { createTopicTable } from '../../topics/topicTable';
import { SYNONYM_TABLE } from './synonyms';

/**
 * Finds the ids of the topics of papers as the build does it, the most central first.
 *
 * @param papers newest day first: of a paper of several days the first counts
 */
export function* findTopicsOf(
  papers: Iterable<Paper>,
): Steps<ReadonlyMap<ArxivId, readonly string[]>> {
  const topics = new Map<ArxivId, readonly string[]>();
  let find: TopicFinder | null = null;
  for (const paper of papers) {
    if (topics.has(paper.id)) continue;
    find ??= createTopicFinder(createTopicTable(topicsText, SYNONYM_TABLE));
    const found = topicsOf(paper, find, SYNONYM_TABLE.synonymsOf);
    topics.set(
      paper.id,
      found.map(({ id }) => id),
    );
    yield;
  }
  return topics;
}
