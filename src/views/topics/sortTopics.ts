import type { ListedTopic, TopicList } from '../../digest/topicList';
import type { Language } from '../../i18n/languages';
import { risingScore } from '../../topics/risingScore';

const TOPIC_ORDERS = ['most', 'rising', 'name'] as const;
export type TopicOrder = (typeof TOPIC_ORDERS)[number];

/** Topics in an order; of those that rise alike, or of which nothing is known, most papers first. */
export function sortTopics(
  { topics, quarters }: TopicList,
  order: TopicOrder,
  language: Language,
): readonly ListedTopic[] {
  switch (order) {
    case 'most':
      return topics;
    case 'rising': {
      const scores = new Map(
        topics.map((topic) => [
          topic,
          risingScore(topic.quarters, quarters) ?? Number.NEGATIVE_INFINITY,
        ]),
      );
      const scoreOf = (topic: ListedTopic) => scores.get(topic) ?? Number.NEGATIVE_INFINITY;
      return [...topics].sort((a, b) => (scoreOf(a) === scoreOf(b) ? 0 : scoreOf(b) - scoreOf(a)));
    }
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return [...topics].sort((a, b) => compare(a[language], b[language]));
    }
  }
}

/** The orders that say something: none rises where all have few papers. */
export function ordersOf({ topics, quarters }: TopicList): readonly TopicOrder[] {
  const rises = topics.some((topic) => risingScore(topic.quarters, quarters) !== null);
  return TOPIC_ORDERS.filter((order) => order !== 'rising' || rises);
}
