import { disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUSTERS, separateConsonants } from '../../../src/korean/separateConsonants';

describe('separateConsonants', () => {
  it.each<[string, string, string?]>([
    ['ㄳㅈㄱ', 'ㄱㅅㅈㄱ'],
    ['ㅈㄱㅄ', 'ㅈㄱㅂㅅ'],
    ['값', '값', '음절은 그대로'],
    ['ㄲㅆ', 'ㄲㅆ', '쌍자음은 한 자음이다'],
    ['ㅘ', 'ㅘ', '모음은 그대로'],
    ['RAG ㄳ', 'RAG ㄱㅅ'],
  ])('%s → %s', (text, separated) => {
    expect(separateConsonants(text)).toBe(separated);
  });

  it('agrees with the reference library on consonants', () => {
    const consonant = fc.constantFrom(
      ...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ',
      ...Object.keys(CLUSTERS),
    );
    fc.assert(
      fc.property(fc.string({ unit: consonant }), (text) => {
        expect(separateConsonants(text)).toBe(disassemble(text));
      }),
    );
  });
});
