import type { Day } from '../../../../src/digest/day';
import { parseTopics, type TopicList, writeTopics } from '../../../../src/digest/topicList';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'];

/**
 * A list of topics, read as it is written.
 *
 * @param totals papers of the quarters from the first of 2024 on
 * @param papers of each topic, by quarter
 */
export function listOf(
  totals: readonly number[],
  papers: Readonly<Record<string, readonly number[]>>,
): TopicList {
  const quarters = totals.map((count, at) => ({ name: QUARTERS[at] ?? '', papers: count }));
  const topics = Object.entries(papers).map(([id, counts]) => ({
    id,
    ko: `ko ${id}`,
    en: `en ${id}`,
    group: 'task' as const,
    spellings: [],
    papers: counts.reduce((sum, count) => sum + count, 0),
    first: '2024-02-05' as Day,
    quarters: counts.map((count) => ({ papers: count, votes: null })),
    weeks: [],
    near: [],
  }));
  const list = parseTopics(
    JSON.parse(writeTopics({ span: null, quarters, weeks: [], topics, names: [] })),
  );
  if (!list) throw new Error('expected a list that can be read');
  return list;
}

export const NO_TOPICS: TopicList = listOf([20], {});
