import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consonantSkeleton,
  hangulPhoneticKey,
  haveSimilarSyllableCount,
  latinPhoneticKey,
} from '../../../src/korean/phoneticKey';

describe('a loanword and its original', () => {
  it.each([
    ['미스트랄', 'mistral'],
    ['트랜스포머', 'transformer'],
    ['할루시네이션', 'hallucination'],
    ['디퓨전', 'diffusion'],
    ['제미나이', 'gemini'],
    ['임베딩', 'embedding'],
    ['토크나이저', 'tokenizer'],
    ['벤치마크', 'benchmark'],
    ['옴니얼라인', 'omnialign'],
    ['캠페인', 'campaign'],
    ['라이트닝', 'lightning'],
    ['놀리지', 'knowledge'],
    ['위스퍼', 'whisper'],
    ['존슨', 'johnson'],
    ['클라임', 'climb'],
    ['라이터', 'writer'],
  ])('%s and %s share their consonants', (hangul, latin) => {
    const [a, b] = [hangulPhoneticKey(hangul), latinPhoneticKey(latin)];
    expect(consonantSkeleton(a)).toBe(consonantSkeleton(b));
    expect(haveSimilarSyllableCount(a, b)).toBe(true);
  });

  it.each([
    ['등산', 'denoising', 'two syllables against four'],
    ['모델', 'mistral', 'other consonants'],
  ])('%s and %s differ: %s', (hangul, latin) => {
    const [a, b] = [hangulPhoneticKey(hangul), latinPhoneticKey(latin)];
    const isSame = consonantSkeleton(a) === consonantSkeleton(b) && haveSimilarSyllableCount(a, b);
    expect(isSame).toBe(false);
  });
});

describe('hangulPhoneticKey', () => {
  it.each([
    ['미스트랄', 'MaSTLaL', 'ㅡ is silent'],
    ['아이', 'a', 'ㅇ is silent as an initial, vowels merge'],
    ['LLM', '', 'no Hangul'],
    ['라마3', '', 'not Hangul alone'],
    ['ㄱㅎ', '', 'no syllables'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (word, key) => {
    expect(hangulPhoneticKey(word)).toBe(key);
  });
});

describe('latinPhoneticKey', () => {
  it.each([
    ['mistral', 'MaSTLaL'],
    ['graph', 'KLaP'],
    ['quick', 'KaK'],
    ['', ''],
  ])('%j → %j', (word, key) => {
    expect(latinPhoneticKey(word)).toBe(key);
  });

  it('leaves no letter of a word without a class', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });
    fc.assert(
      fc.property(word, (text) => {
        expect(latinPhoneticKey(text)).toMatch(/^[aKNTLMPSCH]*$/);
        expect(latinPhoneticKey(text)).not.toMatch(/(.)\1/);
      }),
    );
  });
});
