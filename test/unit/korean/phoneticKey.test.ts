import { describe, expect, it } from 'vitest';
import { consonants, koreanSound, latinSound, sameLength } from '../../../src/korean/phoneticKey';

describe('loanwords and their originals', () => {
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
  ])('%s sounds like %s', (korean, latin) => {
    expect(consonants(koreanSound(korean))).toBe(consonants(latinSound(latin)));
  });

  it.each([
    ['등산', 'denoising', 'two syllables against four'],
    ['모델', 'mistral', 'other consonants'],
  ])('%s does not sound like %s: %s', (korean, latin) => {
    const [a, b] = [koreanSound(korean), latinSound(latin)];
    expect(consonants(a) === consonants(b) && sameLength(a, b)).toBe(false);
  });

  it('has no sound for what is not Hangul', () => {
    expect(koreanSound('LLM')).toBe('');
  });
});
