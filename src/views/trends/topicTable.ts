import type { TopicList } from '../../digest/topicList';

/**
 * The papers of all topics by quarter, a row a topic, below a row with all papers of each quarter. The first row names
 * the columns.
 */
export function topicTable({ quarters, topics }: TopicList): string[][] {
  return [
    ['topic', 'name_ko', 'name_en', ...quarters.map(({ name }) => name)],
    ['', '', '', ...quarters.map(({ papers }) => String(papers))],
    ...topics.map(({ id, ko, en, quarters: ofTopic }) => [
      id,
      ko,
      en,
      ...ofTopic.map(({ papers }) => String(papers)),
    ]),
  ];
}
