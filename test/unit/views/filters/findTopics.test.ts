import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import type { ListedTopic } from '../../../../src/digest/topicList';
import { findTopics } from '../../../../src/views/filters/findTopics';

function topic(id: string, ko: string, en: string, ...spellings: string[]): ListedTopic {
  const counts = { papers: 2, first: '2025-02-26' as Day, quarters: [], weeks: [], near: [] };
  return { id, ko, en, spellings, group: 'method', ...counts };
}

const TOPICS = [
  topic('preference', '선호 최적화', 'Preference optimization', 'DPO'),
  topic('rl', '강화 학습', 'Reinforcement learning', 'RL', 'RLHF', '인간 피드백 강화 학습'),
  topic('world', '월드 모델', 'World models', 'world model'),
];

describe('findTopics', () => {
  it.each([
    ['', ['preference', 'rl', 'world'], 'all, in their order'],
    ['강화', ['rl'], '이름의 앞'],
    ['강화학습', ['rl'], '띄어쓰기 없이'],
    ['LEARNING', ['rl'], 'a word of the English name'],
    ['dpo', ['preference'], 'another spelling'],
    ['rl', ['rl', 'world'], 'an acronym, before what has its letters'],
    ['피드백', ['rl'], 'a part of a spelling'],
    ['??', [], 'signs alone'],
    ['없는 주제', [], 'none'],
  ])('%j → %j: %s', (typed, ids) => {
    expect(findTopics(TOPICS, typed).map(({ id }) => id)).toEqual(ids);
  });
});
