import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../../src/topics/findTopics';
import { firstMentions } from '../../../src/topics/firstMentions';

const find = createTopicFinder([
  { id: 'rl', spellings: ['강화 학습', 'RL', 'reinforcement learning'] },
  { id: 'vlm', spellings: ['비전 언어 모델', 'VLM'] },
  { id: 'multimodal', spellings: ['멀티모달', 'VLM'] },
  { id: 'rag', spellings: ['RAG', '검색 증강 생성'] },
]);

type IsUsable = Parameters<typeof firstMentions>[2];

/** `'rl 강화 학습'`: the topic and what names it. */
function said(texts: readonly string[], isUsable?: IsUsable): string[][] {
  return firstMentions(texts, find, isUsable).map((mentions, at) =>
    mentions.map(({ topic, from, to }) => `${topic.id} ${texts[at]?.slice(from, to)}`),
  );
}

describe('firstMentions', () => {
  it.each<[string, string[], string[][]]>([
    ['nothing is found where nothing is said', ['그냥 문장', ''], [[], []]],
    ['a gloss is another mention', ['강화 학습(RL)을 쓴다'], [['rl 강화 학습']]],
    [
      'a topic counts once in all texts',
      ['RL로 배운다', '강화학습과 RAG'],
      [['rl RL'], ['rag RAG']],
    ],
    [
      'a word for two topics is the first mention of both',
      ['VLM이 본다', '멀티모달 RAG, VLM'],
      [['vlm VLM'], ['rag RAG']],
    ],
    [
      'a word for two topics, one of them known, names the other',
      ['비전 언어 모델은 VLM이다'],
      [['vlm 비전 언어 모델', 'multimodal VLM']],
    ],
  ])('%s', (_, texts, mentions) => {
    expect(said(texts)).toEqual(mentions);
  });

  it('goes on to the next mention where the first cannot be shown', () => {
    expect(said(['RL, 강화 학습'], (_, { from }) => from > 0)).toEqual([['rl 강화 학습']]);
  });

  it('has each topic once, in order, apart, and named where it is said to be', () => {
    const word = fc.constantFrom(
      ...'강화 학습 강화학습을 RL 비전 언어 모델 VLM RAG, 새 (RL)을'.split(' '),
    );
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const found = firstMentions(texts, find);
        const topics = found.flat().map(({ topic }) => topic);
        expect(new Set(topics).size).toBe(topics.length);
        for (const [at, mentions] of found.entries()) {
          let end = 0;
          for (const { topic, from, to } of mentions) {
            expect(from).toBeGreaterThanOrEqual(end);
            end = to;
            const alone = find(texts[at]?.slice(from, to) ?? '').flatMap((each) => each.topics);
            expect(alone).toContain(topic);
          }
        }
        expect(said([...texts, ...texts]).flat()).toEqual(said(texts).flat());
      }),
    );
  });
});
