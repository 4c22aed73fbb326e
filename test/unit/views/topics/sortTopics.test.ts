import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import type { ListedTopic, TopicList } from '../../../../src/digest/topicList';
import { ordersOf, sortTopics } from '../../../../src/views/topics/sortTopics';

function topic(id: string, ko: string, en: string, ...papers: number[]): ListedTopic {
  return {
    ...{ id, ko, en, group: 'task', spellings: [], first: '2024-10-11' as Day, near: [] },
    papers: papers.reduce((sum, count) => sum + count, 0),
    quarters: papers.map((count) => ({ papers: count, votes: null })),
    weeks: [],
  };
}

function listOf(...topics: ListedTopic[]): TopicList {
  const quarters = ['2024-Q4', '2025-Q1'].map((name) => ({ name, papers: 300 }));
  return { span: null, quarters, weeks: [], topics, names: [] };
}

const LIST = listOf(
  topic('falling', '나', 'Zebra', 60, 6),
  topic('rising', '다', 'Alpha', 3, 30),
  topic('few', '가', 'Beta', 0, 2),
);
const ids = (order: 'most' | 'rising' | 'name', language: 'ko' | 'en' = 'ko') =>
  sortTopics(LIST, order, language).map(({ id }) => id);

describe('sortTopics', () => {
  it('keeps the order of the file, most papers first', () => {
    expect(ids('most')).toEqual(['falling', 'rising', 'few']);
  });

  it('puts first what has clearly risen, then the others as they are in the file', () => {
    expect(ids('rising')).toEqual(['rising', 'falling', 'few']);
  });

  it('orders by the names of the language', () => {
    expect(ids('name')).toEqual(['few', 'falling', 'rising']);
    expect(ids('name', 'en')).toEqual(['rising', 'few', 'falling']);
  });
});

describe('ordersOf', () => {
  it('leaves out what rises where nothing has clearly risen', () => {
    expect(ordersOf(LIST)).toEqual(['most', 'rising', 'name']);
    expect(ordersOf(listOf(topic('few', '가', 'Beta', 0, 2)))).toEqual(['most', 'name']);
  });
});
