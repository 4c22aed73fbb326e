import { describe, expect, it } from 'vitest';
import { contextOf } from './archive';

const { phonetics } = contextOf(
  'hallucination in mistral, a transformer',
  'mistral and denoising with gemini',
  'mamba, mumbe, member, mambo and mimbu',
  'mambo',
);

describe('PhoneticIndex', () => {
  it.each([
    ['할루시네이션', 'hallucination'],
    ['미스트랄', 'mistral'],
    ['트랜스포머', 'transformer'],
    ['제미나이', 'gemini'],
  ])('%s → %s', (word, term) => {
    expect(phonetics.soundingLike(word)).toContain(term);
  });

  it.each([
    ['등산', 'denoising has the consonants, but two more syllables'],
    ['마', 'a single consonant sounds like too much'],
    ['확산', 'no term sounds like it'],
    ['llm', 'not Hangul'],
    ['', 'nothing'],
  ])('%j → nothing: %s', (word) => {
    expect(phonetics.soundingLike(word)).toEqual([]);
  });

  it('takes a word with two consonants for a term with the same vowels only', () => {
    expect(contextOf('lama, alma').phonetics.soundingLike('라마')).toEqual(['lama']);
  });

  it('gives four terms at most, most papers first', () => {
    const terms = phonetics.soundingLike('맘바');
    expect(terms).toHaveLength(4);
    expect(terms[0]).toBe('mambo');
  });
});
