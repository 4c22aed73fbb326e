import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPIC_GROUPS } from '../../../src/digest/topicList';
import { normalizeKey } from '../../../src/korean/normalize';
import { createTermTable } from '../../../src/topics/termTable';
import { createTopicTable } from '../../../src/topics/topicTable';
import { TOPICS } from './topics';

/** Ids that addresses and shared links hold. A topic may be added here; none may be taken away. */
const PROMISED = readFileSync('test/fixtures/topic-ids.txt', 'utf8').trim().split('\n');

const byId = new Map(TOPICS.map((topic) => [topic.id, topic]));

describe('the table of topics', () => {
  it('has each id once, in ASCII as addresses write it', () => {
    expect(byId.size).toBe(TOPICS.length);
    for (const { id } of TOPICS) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has every id that it ever had', () => {
    expect(PROMISED.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('promises every id that it has', () => {
    expect(TOPICS.map(({ id }) => id).filter((id) => !PROMISED.includes(id))).toEqual([]);
  });

  it('names no two topics alike in a language', () => {
    for (const language of ['ko', 'en'] as const) {
      const names = TOPICS.map((topic) => normalizeKey(topic[language]));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('has topics of every group', () => {
    expect(new Set(TOPICS.map(({ group }) => group))).toEqual(new Set(TOPIC_GROUPS));
  });

  it('spells every topic in Latin or Hangul, each spelling once', () => {
    for (const { id, spellings } of TOPICS) {
      const keys = spellings.map(normalizeKey);
      expect(keys, id).not.toContain('');
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(keys.length, id).toBeGreaterThan(0);
    }
  });

  it('takes the spellings of all rows that a term names', () => {
    expect(byId.get('reinforcement-learning')?.spellings).toEqual(
      expect.arrayContaining(['강화 학습', 'RL', 'reinforcement learning', 'PPO', 'RLHF']),
    );
  });

  it.each([
    ['reasoning', '추론', 'is inference, too'],
    ['autoregressive-generation', 'AR', 'is augmented reality, too'],
    [
      'foundation-models',
      '기반 모델',
      'ends the words of what is based on something: 트랜스포머 기반 모델',
    ],
    ['education', '교육', 'is how some translate training'],
    ['food', 'recipe', 'is a way to train'],
    ['art', 'art', 'ends state-of-the-art'],
    ['software-engineering', '저장소', 'is where code is published'],
  ])('gives %s no spelling %s, which %s', (id, spelling) => {
    expect(byId.get(id)?.spellings).not.toContain(spelling);
  });
});

describe('createTopicTable', () => {
  const terms = createTermTable(
    '파운데이션 모델|기반 모델|foundation model\n추론|reasoning\n추론|inference',
  );
  const spellingsOf = (items: string) =>
    createTopicTable(`a|model|가|A|${items}`, terms)[0]?.spellings;

  it.each([
    [
      'foundation model',
      ['파운데이션 모델', '기반 모델', 'foundation model'],
      'a term brings its row',
    ],
    ['reasoning', ['reasoning'], 'but no spelling that another row has'],
    ['+Llama', ['Llama'], 'a spelling of its own brings none'],
    ['foundation model|-기반 모델', ['파운데이션 모델', 'foundation model'], 'and one is left out'],
  ])('takes of %s %j: %s', (items, spellings) => {
    expect(spellingsOf(items)).toEqual(spellings);
  });

  it.each([
    ['model', 2],
    ['model:often', 3],
    ['model:title', null],
  ])('wants of a summary of %s %j mentions', (kind, minMentions) => {
    const [topic] = createTopicTable(`a|${kind}|가|A|+a`, terms);
    expect(topic?.minMentions).toBe(minMentions);
  });

  it.each([
    ['a|thing|가|A|+a', 'no group'],
    ['a|model:seldom|가|A|+a', 'no way to count'],
    ['a|model|가|A|unknown', 'no term'],
    ['a|model|가|A|+a|-b', 'nothing to leave out'],
  ])('throws for %s: %s', (row) => {
    expect(() => createTopicTable(row, terms)).toThrow('topics.txt: a');
  });
});
