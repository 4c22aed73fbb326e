import { describe, expect, it } from 'vitest';
import { replaceUnknownWords } from '../../../../src/search/correction/replaceUnknownWords';
import { contextOf, queryOf } from './archive';

const context = contextOf('grammar book. 언어 모델', 'grammar', 'hammer toolbox. 토큰');

function replace(text: string, candidates: Readonly<Record<string, readonly string[]>>) {
  const correction = replaceUnknownWords(
    queryOf(text, context),
    context,
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

  it('짧은 한글은 이웃한 말이 뒷받침할 때만 고친다', () => {
    expect(replace('모댈 빛', { 모댈: ['모델'] })).toBeNull();
    expect(replace('언어 모댈', { 모댈: ['모델'] })).toBe('언어 모델');
  });

  it('낱말이 하나뿐이면 여섯 글쇠로 넉넉하다', () => {
    expect(replace('토큰뷁', { 토큰뷁: ['토큰'] })).toBe('토큰');
  });

  it.each([
    ['grammar', 'a known word'],
    ['gra', 'too few keystrokes'],
    ['GRAMR', 'an acronym is a name'],
    ['zzzzzzz', 'no candidates'],
    ['', 'no words'],
  ])('leaves %j: %s', (text) => {
    expect(replace(text, { grammar: ['hammer'], gra: ['grammar'], GRAMR: ['grammar'] })).toBeNull();
  });

  it('does not replace a word by itself', () => {
    expect(replace('hrammar', { hrammar: ['hrammar'] })).toBeNull();
  });

  it('leaves words without a candidate, so that the correction has unknown words', () => {
    const text = 'hrammar qqqqqqq';
    expect(replace(text, { hrammar: ['grammar'] })).toBe('grammar qqqqqqq');
  });
});
