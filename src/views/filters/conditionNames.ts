import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import type { TopicName } from '../../digest/topicList';
import { useInterface } from '../../i18n/messages';
import { useListNames } from '../marks/listNames';

/** Names of what conditions give by its id, as far as they are known. */
export type ConditionNames = {
  /** The reader's lists. */
  readonly lists: ReadonlyMap<string, string>;
  /** In the language of the interface. */
  readonly topics: ReadonlyMap<string, string>;
};

export const NO_NAMES: ConditionNames = { lists: new Map(), topics: new Map() };

/**
 * The names that some conditions need. Those of topics are read where one of them asks for a topic.
 *
 * @param topics ids of the topics asked for
 */
export function useConditionNames(topics: readonly string[]): ConditionNames {
  const lists = useListNames();
  const { language } = useInterface();
  const { data } = useQuery({ ...topicsQuery(useArchive()), enabled: topics.length > 0 });
  const names = (data?.topics ?? []).map((topic): [string, string] => [topic.id, topic[language]]);
  return { lists, topics: new Map(names) };
}

/** The name of a topic, made of its id until it is known: `'video-generation'` → `'Video generation'`. */
export function nameOfTopic(id: TopicName['id'], { topics }: ConditionNames): string {
  return topics.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
