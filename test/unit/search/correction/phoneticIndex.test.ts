import { describe, expect, it } from 'vitest';
import { createCorrectionContext } from '../../../../src/search/correction/correctionContext';
import { HangulNames } from '../../../../src/search/text/hangulNames';
import { docsOf, paperOf } from '../papers';
import { plannerOf } from '../plannerOf';
import { textSearchOf } from '../textSearchOf';
import { contextOf } from './archive';

const { phonetics } = contextOf(
  'hallucination in mistral, a transformer',
  'mistral and denoising with gemini',
  'BlenderAlchemy chats with technique',
  'mamba, mumba, memba, mambo and mimba',
  'mambo',
  'rephrasing',
);

describe('PhoneticIndex', () => {
  it.each([
    ['할루시네이션', 'hallucination'],
    ['미스트랄', 'mistral'],
    ['트랜스포머', 'transformer'],
    ['제미나이', 'gemini'],
    ['알케미', 'alchemy'],
    ['챗', 'chat'],
    ['리프레이징', 'rephrasing'],
  ])('%s → %s', (word, term) => {
    expect(phonetics.soundingLike(word)).toContain(term);
  });

  it.each([
    ['등산', 'denoising has the consonants, but two more syllables'],
    ['마', 'a single consonant sounds like too much'],
    ['확산', 'no term sounds like it'],
    ['이득인가요', 'technique has the consonants by another sound of ch, and other letters'],
    ['llm', 'not Hangul'],
    ['', 'nothing'],
  ])('%j → nothing: %s', (word) => {
    expect(phonetics.soundingLike(word)).toEqual([]);
  });

  it('takes a word with two consonants for a term with the same vowels only', () => {
    expect(contextOf('lama, alma').phonetics.soundingLike('라마')).toEqual(['lama']);
  });

  it('gives of the terms that share a phonetic key those whose letters are nearest', () => {
    expect(contextOf('recording, rakuten').phonetics.soundingLike('라쿠텐')).toEqual(['rakuten']);
  });

  it('gives a farther term too where that is much commoner', () => {
    const papers = Array.from({ length: 8 }, () => 'splat');
    expect(contextOf('splatter', ...papers).phonetics.soundingLike('스플래터')).toEqual([
      'splat',
      'splatter',
    ]);
    expect(contextOf('tweedie', 'tidy').phonetics.soundingLike('트위디')).toEqual(['tweedie']);
  });

  it('gives no name of an author', () => {
    const [paper] = docsOf([
      paperOf({ title: 'LinFusion', authors: ['Leon Bergen'], sections: [] }),
    ]);
    if (!paper) throw new Error('no paper');
    const { corpus, glossary } = textSearchOf([paper]);
    const context = createCorrectionContext(plannerOf(corpus, glossary), new HangulNames(corpus));
    expect(context.phonetics.soundingLike('린퓨전')).toEqual(['linfusion']);
  });

  it('gives four terms at most, most papers first', () => {
    const near = ['trensformer', 'trinsformer', 'transfarmer', 'transfermer'];
    const commoner = Array.from({ length: 4 }, () => near.join(' '));
    const many = contextOf('transformer', ...commoner, 'transfermer').phonetics;
    const terms = many.soundingLike('트란스포머');
    expect(terms).toHaveLength(4);
    expect(terms[0]).toBe('transfermer');
  });
});
