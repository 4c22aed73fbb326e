import type { Day } from '../digest/day';
import type { Paper } from '../digest/paper';
import type { TopicList } from '../digest/topicList';
import { findNewNames } from '../topics/findNewNames';
import { createTopicFinder } from '../topics/findTopics';
import { listTopics } from '../topics/listTopics';
import { topicsOf } from '../topics/topicsOf';
import { createTopicTable } from '../topics/topicTable';
import { readTermTable, tableOf } from './readTermTable';

type CollectedDay = { readonly day: Day; readonly papers: readonly Paper[] };

/** A paper with the ids of those of its topics that the archive lists; none: without the field. */
type WithTopics = Paper & { readonly topics?: readonly string[] };

/**
 * Finds the topics of papers, and lists those that enough papers of the archive have, and the new names.
 *
 * @param days oldest first
 * @param doubtful the papers whose summaries are in doubt
 */
export function collectTopics(
  days: readonly CollectedDay[],
  doubtful: ReadonlySet<Paper>,
): {
  readonly list: TopicList;
  readonly days: readonly { readonly day: Day; readonly papers: readonly WithTopics[] }[];
} {
  const terms = readTermTable();
  const find = createTopicFinder(createTopicTable(tableOf('topics.txt'), terms));
  const found = days.map(({ day, papers }) => ({
    day,
    papers: papers.map((paper) => ({ paper, topics: topicsOf(paper, find, terms.synonymsOf) })),
  }));
  const list = { ...listTopics(found), names: findNewNames(days, doubtful) };
  const listed = new Set(list.topics.map(({ id }) => id));
  return {
    list,
    days: found.map(({ day, papers }) => ({
      day,
      papers: papers.map(({ paper, topics }) => {
        const ids = topics.flatMap(({ id }) => (listed.has(id) ? id : []));
        return ids.length > 0 ? { ...paper, topics: ids } : paper;
      }),
    })),
  };
}
