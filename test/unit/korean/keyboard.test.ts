import { convertHangulToQwerty } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, otherLayout } from '../../../src/korean/keyboard';

describe('keysOf', () => {
  it('presses the keys that the reference library presses', () => {
    const hangul = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(fc.property(hangul, (text) => keysOf(text) === convertHangulToQwerty(text)));
  });

  it.each([
    ['강화', 'rkdghk'],
    ['ㄱㅎ', 'rg'],
    ['LLM은', 'LLMdms'],
  ])('%s is %s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });
});

describe('otherKeyboard', () => {
  it.each(['onpa', 'onpageshow', '<body onpageshow=1>'])(
    'is null for %s, which makes no syllables',
    (typed) => {
      expect(otherLayout(typed)).toBeNull();
    },
  );

  it('takes no text for one that nobody can have typed without looking', () => {
    expect(otherLayout('rkd'.repeat(33))).toBe('강'.repeat(33));
    expect(otherLayout('rkd'.repeat(34))).toBeNull();
  });

  it.each<[string, string, string?]>([
    ['rkdghk gkrtmq', '강화 학습'],
    ['Rkdghk', '깡화', 'shift is a jamo of its own where there is one'],
    ['Gkrtmq', '학습', 'and a slip where there is none'],
    ['ㅣㅣㅡ', 'llm'],
    ['퍄냐ㅐㅜ', 'vision'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it.each([
    ['transformer', 'stray jamo would come out'],
    ['강화!?…', 'not all of it is on the keyboard'],
    ['2024', 'nothing would change'],
  ])('%s was not typed elsewhere: %s', (typed) => {
    expect(otherLayout(typed)).toBeNull();
  });
});
