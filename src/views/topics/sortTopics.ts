import type { ListedTopic, TopicList } from '../../digest/topicList';
import type { Language } from '../../i18n/languages';
import { findChanges, OF_QUARTERS, quarterlySeries } from '../../topics/trends';

const TOPIC_ORDERS = ['most', 'rising', 'name'] as const;
export type TopicOrder = (typeof TOPIC_ORDERS)[number];

/** Topics in an order. Those that do not rise come after those that do, most papers first. */
export function sortTopics(
  list: TopicList,
  order: TopicOrder,
  language: Language,
): readonly ListedTopic[] {
  switch (order) {
    case 'most':
      return list.topics;
    case 'rising':
      return [...new Set([...risingTopics(list), ...list.topics])];
    case 'name': {
      const { compare } = new Intl.Collator(language, { numeric: true });
      return [...list.topics].sort((a, b) => compare(a[language], b[language]));
    }
  }
}

/** The orders that say something. */
export function ordersOf(list: TopicList): readonly TopicOrder[] {
  return TOPIC_ORDERS.filter((order) => order !== 'rising' || risingTopics(list).length > 0);
}

/** What has clearly risen in the last quarter, the clearest first. */
function risingTopics(list: TopicList): readonly ListedTopic[] {
  const { topics, quarters } = list;
  const seriesOf = (topic: ListedTopic) => quarterlySeries(topic, list);
  const { rising } = findChanges(topics, seriesOf, quarters.length - 1, OF_QUARTERS);
  return rising.map(({ item }) => item);
}
