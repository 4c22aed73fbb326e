import { convertHangulToQwerty } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keystrokesOf, otherLayout } from '../../../src/korean/keyboard';

const syllables = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 8,
});

describe('keystrokesOf', () => {
  it('agrees with the reference library', () => {
    fc.assert(
      fc.property(syllables, (text) => {
        expect(keystrokesOf(text)).toBe(convertHangulToQwerty(text));
      }),
    );
  });

  it.each([
    ['강화', 'rkdghk'],
    ['ㄱㅎ', 'rg'],
    ['LLM은', 'LLMdms'],
  ])('types %s with %s', (text, keys) => {
    expect(keystrokesOf(text)).toBe(keys);
  });
});

describe('otherLayout', () => {
  it('gives Hangul back that was typed in the Latin layout', () => {
    fc.assert(
      fc.property(syllables, (text) => {
        expect(otherLayout(keystrokesOf(text))).toBe(text);
      }),
    );
  });

  it('gives lower-case Latin back that was typed in the Hangul layout', () => {
    const latin = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 1,
    });
    fc.assert(
      fc.property(latin, (text) => {
        const hangul = otherLayout(text);
        fc.pre(hangul !== null);
        expect(hangul && otherLayout(hangul)).toBe(text);
      }),
    );
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), (text) => {
        expect(() => otherLayout(text)).not.toThrow();
      }),
    );
  });

  it.each(['onpa', 'onpageshow', '<body onpageshow=1>'])(
    'is null for %s, which makes no syllables',
    (typed) => {
      expect(otherLayout(typed)).toBeNull();
    },
  );

  it('refuses more than 100 characters, for which composing takes seconds', () => {
    expect(otherLayout('rkd'.repeat(33))).toBe('강'.repeat(33));
    expect(otherLayout('rkd'.repeat(34))).toBeNull();
  });

  it.each<[string, string, string?]>([
    ['rkdghk gkrtmq', '강화 학습'],
    ['Rkdghk', '깡화', 'Shift types another letter on this key'],
    ['Gkrtmq', '학습', 'Shift types the same letter on this key'],
    ['ㅣㅣㅡ', 'llm'],
    ['퍄냐ㅐㅜ', 'vision'],
  ])('reads %s as %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it.each([
    ['transformer', 'loose jamo would come out'],
    ['강화!?…', 'an ellipsis is on neither keyboard'],
    ['2024', 'nothing would change'],
    ['', 'nothing would change'],
  ])('is null for %j: %s', (typed) => {
    expect(otherLayout(typed)).toBeNull();
  });
});
