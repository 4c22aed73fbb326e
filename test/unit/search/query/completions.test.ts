import { describe, expect, it } from 'vitest';
import { Corrections } from '../../../../src/search/correction/corrections';
import { Completer } from '../../../../src/search/query/completions';
import { corpusOf } from '../corpus';
import { plannerOf } from '../plannerOf';

const planner = plannerOf(
  corpusOf(
    { title: 'GRPO', text: '강화 학습을 강화하는 방법' },
    { title: 'GRPO', text: '강화 학습' },
    { title: 'Kai', text: '수학적 추론', authors: ['Grpowski Nobody'] },
    { title: 'diffusion', text: '추론을 추론이 추론은' },
    { title: 'diffusion', text: '추론' },
    { title: 'Reinforcement Learning', text: 'image agent' },
    { title: 'Deep reinforcement', text: 'image' },
    ...Array.from({ length: 12 }, (_, at) => ({
      text: at < 2 ? '보여줍니다 Wang' : '보여줍니다',
      authors: ['Bo Wang'],
    })),
  ),
  new Map([
    ['수학적추론', [{ text: '수학적 추론', share: 1 }]],
    ['imageagent', [{ text: 'image agent', share: 1 }]],
  ]),
);
const corrections = new Corrections(planner);
const completer = new Completer(planner, () => corrections);

function complete(words: string): string[] {
  return completer.complete(words).map(({ text }) => text);
}

describe('Completer', () => {
  it.each([
    ['강화 ㅎ', '강화 학습', '치다 만 닿소리'],
    ['강화 하', '강화 학습', '치다 만 글자'],
    ['ㄱㅎㅎㅅ', '강화 학습', '초성'],
    ['rkdghk gkr', '강화 학습', '영타'],
    ['grp', 'GRPO', 'as papers write it'],
    ['추론', '수학적 추론', '그 말을 담은 말'],
    ['age', 'image agent', 'the beginning of a later word'],
  ])('%s → %s: %s', (words, expected) => {
    expect(complete(words)).toContain(expected);
  });

  it('does not offer what is typed already, verbs, rare words and names', () => {
    expect(complete('강화 학습')).not.toContain('강화 학습');
    expect(complete('강화')).not.toContain('강화하는');
    expect(completer.complete('grpow')).toEqual([]);
    // Papers say it, and nothing marks it as a noun.
    expect(complete('보여')).toEqual([]);
    // Hardly a paper says it, many are by somebody called so.
    expect(complete('wan')).toEqual([]);
  });

  it('offers a concept once, with its name in the other language', () => {
    const [first] = completer.complete('강화 학');
    expect(first).toMatchObject({ text: '강화 학습', other: 'reinforcement learning' });
    expect(completer.complete('reinf')).toContainEqual({
      text: 'reinforcement learning',
      other: '강화 학습',
      papers: 1,
    });
    expect(completer.complete('age')).toContainEqual({
      text: 'image agent',
      other: null,
      papers: 1,
    });
  });

  it('offers no Latin term for letters within a word', () => {
    expect(complete('mage')).toEqual([]);
  });

  it('makes no phrase of words that are nowhere next to each other', () => {
    expect(completer.complete('diffusion 강')).toEqual([]);
  });

  it.each(['', 'ㄱ', 'a', '!!!', '뷁쉙'])('has nothing for %j', (words) => {
    expect(completer.complete(words)).toEqual([]);
  });
});
