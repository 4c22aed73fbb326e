import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOPIC_GROUPS } from '../../../src/digest/topicList';
import { normalizeKey } from '../../../src/korean/normalize';
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
  ])('gives %s no spelling %s, which %s', (id, spelling) => {
    expect(byId.get(id)?.spellings).not.toContain(spelling);
  });
});
