import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../src/korean/normalize';
import { PARTICLES } from '../../../src/korean/particles';
import { createTopicFinder } from '../../../src/topics/findTopics';
import type { Topic } from '../../../src/topics/topicTable';
import { TOPICS } from './topics';

const find = createTopicFinder(TOPICS);
const idsIn = (text: string) => find(text).flatMap(({ topics }) => topics.map(({ id }) => id));

function topic(id: string, ...spellings: string[]): Topic {
  return { id, group: 'method', ko: id, en: id, minMentions: 2, spellings };
}

describe('createTopicFinder', () => {
  it.each([
    ['Deep Reinforcement-Learning agents', ['reinforcement-learning', 'agents']],
    ['강화학습을 쓴다', ['reinforcement-learning']],
    ['강화 학습 기반', ['reinforcement-learning']],
    ['강화학습기반의', ['reinforcement-learning']],
    ['KV 캐시를 줄인다', ['kv-cache']],
    ['two VLMs', ['vision-language-models', 'multimodal']],
    ['관계없는 문장이다', []],
    ['', []],
  ])('%s names %j', (text, ids) => {
    expect(idsIn(text)).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(idsIn(text)).toEqual([]);
  });

  it.each([
    ['a rag doll', 'retrieval-augmented-generation', 'an acronym is written in capitals'],
    ['Sam said so', 'segment-anything', 'a name is no acronym'],
    ['스케일링 법칙', 'law', 'a longer term takes its words'],
    ['reinforcement, learning', 'reinforcement-learning', 'a comma parts words'],
    ['정렬기', 'alignment', 'another word begins alike'],
    ['최적화 기법', 'optimizers', '기법 is a word of its own, 최적화기 is not'],
  ])('%s does not name %s: %s', (text, id) => {
    expect(idsIn(text)).not.toContain(id);
  });

  it.each([
    ['새 강화 학습을 쓴다', '강화 학습', 'a particle is no part of it'],
    ['강화학습기반의', '강화학습', 'nor is another noun'],
    ['Two VLMs.', 'VLMs', 'a plural is'],
    ['(KV 캐시)', 'KV 캐시', 'in two languages'],
  ])('of %s it is %s that names the topic: %s', (text, named) => {
    expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual([named]);
  });

  it('takes the longest of the spellings that begin alike, and the first of those that overlap', () => {
    const finder = createTopicFinder([topic('a', 'language model'), topic('b', 'vision language')]);
    expect(finder('vision language model').map(({ topics }) => topics[0]?.id)).toEqual(['b']);
  });

  it('finds what a slow search over all spellings finds', () => {
    const table = [
      topic('rl', '강화 학습', 'RL', 'reinforcement learning'),
      topic('lm', 'language model', '언어 모델'),
      topic('vlm', 'vision language model', 'VLM', '비전 언어 모델'),
      topic('both', '강화 학습', 'vision'),
    ];
    const finder = createTopicFinder(table);
    const word = fc.constantFrom(
      ...'강화 학습 강화학습 강화학습을 언어 모델 모델의 모델링한것은 비전 vision language Language model models RL rl RLs VLM reinforcement learning 그리고 기반'.split(
        ' ',
      ),
    );
    const gap = fc.constantFrom(' ', '-', ', ', '(', '·');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 8 }), (parts) => {
        const text = parts.flat().join('');
        const found = finder(text).map(({ topics }) => topics.map(({ id }) => id).sort());
        expect(found).toEqual(slowly(text, table));
      }),
    );
  });
});

/** Tries every run of words with every spelling. */
function slowly(text: string, table: readonly Topic[]): string[][] {
  const words = text.match(/[A-Za-z0-9]+|[가-힣]+|[^A-Za-z0-9가-힣]+/g) ?? [];
  const isWord = (part: string | undefined) => part !== undefined && /[A-Za-z가-힣]/.test(part);
  const found: string[][] = [];
  for (let start = 0; start < words.length; start++) {
    if (!isWord(words[start])) continue;
    let longest: { end: number; length: number; ids: string[] } | null = null;
    for (let end = start; end < words.length; end++) {
      if (!isWord(words[end])) {
        if (/^[ \-·]$/.test(words[end] ?? '')) continue;
        break;
      }
      const written = words.slice(start, end + 1).join('');
      for (const { id, spellings } of table) {
        for (const spelling of spellings) {
          if (!says(written, words[end] ?? '', spelling)) continue;
          const length = normalizeKey(spelling).length;
          if (!longest || end > longest.end || (end === longest.end && length > longest.length)) {
            longest = { end, length, ids: [id] };
          } else if (end === longest.end && length === longest.length) longest.ids.push(id);
        }
      }
    }
    if (!longest) continue;
    found.push(longest.ids.sort());
    start = longest.end;
  }
  return found;
}

function says(written: string, last: string, spelling: string): boolean {
  if (/^[A-Z]+$/.test(spelling)) return written === spelling || written === `${spelling}s`;
  const [key, text] = [normalizeKey(spelling), normalizeKey(written)];
  if (!text.startsWith(key)) return false;
  const rest = text.slice(key.length);
  if (/[a-z]$/.test(text)) return rest === '' || rest === 's';
  // What follows is a part of the last word.
  if (rest.length >= last.length) return false;
  if (rest === '' || PARTICLES.includes(rest)) return true;
  return key.length > 2 && rest.length <= 4 && last.length - rest.length >= 2;
}
