import { describe, expect, it } from 'vitest';
import { replaceUnknownWords } from '../../../../src/search/correction/replaceUnknownWords';
import { contextOf, queryOf } from './archive';

const context = contextOf('grammar book. 언어 모델', 'grammar', 'hammer toolbox. 토큰');

/** Papers on 수학 and 감지, one on 가구; 박, 자 and 게 begin words, 햑 none. */
const nouns = contextOf(
  ...Array.from({ length: 5 }, (_, at) => `수학 문제 ${at}. 물체 감지`),
  '가구. 박사와 자동차, 게임',
);

function replace(
  text: string,
  candidates: Readonly<Record<string, readonly string[]>>,
  archive = context,
) {
  const correction = replaceUnknownWords(
    queryOf(text, archive),
    archive,
    (token) => candidates[token.text] ?? [],
  );
  return correction?.text ?? null;
}

describe('replaceUnknownWords', () => {
  it('takes the candidate in most papers', () => {
    expect(replace('hrammar', { hrammar: ['hammer', 'grammar'] })).toBe('grammar');
  });

  it('prefers a candidate that forms a phrase with its neighbour', () => {
    const candidates = { hrammar: ['grammar', 'hammer'] };
    expect(replace('hrammar book', candidates)).toBe('grammar book');
    expect(replace('hrammar toolbox', candidates)).toBe('hammer toolbox');
    expect(replace('toolbox hrammar', candidates)).toBe('toolbox grammar');
  });

  it('prefers a term of the glossary, though it is in fewer papers', () => {
    expect(replace('hrammar', { hrammar: ['grammar', 'diffusion'] })).toBe('diffusion');
  });

  it.each<[string, string, string | null, string]>([
    ['언어 모댈', '모델', '언어 모델', '이웃한 말이 뒷받침한다'],
    ['추롬', '추론', '추론', '홀로 쓰인 용어는 스스로 뒷받침한다'],
    ['모댈 빛', '모델', null, '다섯 글쇠는 뒷받침이 있어야 한다'],
    ['나붉 빛', '나불', null, '여섯 글쇠도 그렇다'],
    ['나붉떽 빛', '나불', '나불 빛', '일곱 글쇠부터는 뒷받침이 없어도 된다'],
    ['너불', '나불', null, '홀로 쓰인 다섯 글쇠는 모자라다'],
    ['나붉', '나불', '나불', '홀로 쓰인 여섯 글쇠는 넉넉하다'],
    [
      'ㄴ므ㅠㅁ 빛',
      'hammer',
      'hammer 빛',
      '홀로 선 모음이 있는 낱말은 없으므로 다섯 글쇠로 넉넉하다',
    ],
    ['xqzvwy bbbb', 'grammar', 'grammar bbbb', 'Latin of six letters needs no confirmation'],
    ['smell bbbb', 'small', null, 'of five it needs a finger that slips'],
    ['hummer bbbb', 'hammer', null, 'the same of six'],
    ['ammer bbbb', 'hammer', null, 'a letter before it makes another word'],
    ['xqz', 'grammar', null, 'three keystrokes are too few'],
  ])('%s, candidate %s → %s: %s', (text, candidate, expected) => {
    const [word = ''] = text.split(' ').filter((part) => !['언어', '빛', 'bbbb'].includes(part));
    expect(replace(text, { [word]: [candidate] })).toBe(expected);
  });

  it.each([
    ['grammar', 'a known word'],
    ['GRAMR', 'an acronym is a name'],
    ['zzzzzzz', 'no candidates'],
    ['', 'no words'],
  ])('leaves %j: %s', (text) => {
    expect(replace(text, { grammar: ['hammer'], GRAMR: ['grammar'] })).toBeNull();
  });

  it('does not replace a word by itself', () => {
    expect(replace('hrammar', { hrammar: ['hrammar'] })).toBeNull();
  });

  it('leaves words without a candidate, so that the correction has unknown words', () => {
    const text = 'hrammar qqqqqqq';
    expect(replace(text, { hrammar: ['grammar'] })).toBe('grammar qqqqqqq');
  });

  it.each<[string, string, string | null, string]>([
    ['수박', '수학', null, '먼 글쇠이다: 논문에 없는 다른 말이다'],
    ['감자', '감지', '감지', '옆 글쇠이고 여러 논문에 있는 말이다'],
    ['가게', '가구', null, '한 논문에만 있는 말이다'],
    ['수햑', '수학', '수학', '햑으로 시작하는 말은 없다'],
    ['문제 수박', '수학', null, '이웃한 말이 뒷받침하지 않는다'],
    ['수박 문제', '수학', '수학 문제', '이웃한 말이 뒷받침한다'],
  ])('%s, candidate %s → %s: %s', (text, candidate, expected) => {
    const [word = ''] = text.split(' ').filter((part) => part !== '문제');
    expect(replace(text, { [word]: [candidate] }, nouns)).toBe(expected);
  });
});
