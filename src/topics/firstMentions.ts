import type { Mention, TopicFinder } from './findTopics';
import type { Topic } from './topicTable';

/** The place of a topic in a text, from `from` up to but not including `to`. */
export type FirstMention<T> = { readonly topic: T; readonly from: number; readonly to: number };

/**
 * Finds in texts that are read one after the other where each topic is named first: one list a text, in order
 * and apart. Of several topics that a mention names the first one that is new counts, in the order of the table;
 * the others count as named, too.
 *
 * @param isUsable refuses places that cannot be shown: the next mention of the topic counts then
 */
export function firstMentions<T extends Pick<Topic, 'spellings'>>(
  texts: readonly string[],
  find: TopicFinder<T>,
  isUsable: (text: string, mention: Mention<T>) => boolean = () => true,
): FirstMention<T>[][] {
  const named = new Set<T>();
  return texts.map((text) =>
    find(text).flatMap((mention) => {
      const topic = mention.topics.find((candidate) => !named.has(candidate));
      if (!topic || !isUsable(text, mention)) return [];
      for (const each of mention.topics) named.add(each);
      return [{ topic, from: mention.from, to: mention.to }];
    }),
  );
}
