import { describe, expect, it } from 'vitest';
import { otherSpellings } from '../../../../src/search/text/spellings';
import { docsOf, paperOf } from '../papers';
import { textSearchOf } from '../textSearchOf';

describe('otherSpellings', () => {
  it.each([
    ['modelling', 'modeling'],
    ['labelled', 'labeled'],
    ['travellers', 'travelers'],
    ['summarisation', 'summarization'],
    ['Optimising', 'Optimizing'],
    ['tokenisers', 'tokenizers'],
    ['analyse', 'analyze'],
    ['behaviour', 'behavior'],
    ['neighbouring', 'neighboring'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['dialogues', 'dialogs'],
  ])('%s is %s, and the other way round', (british, american) => {
    expect(otherSpellings(british)).toEqual([american]);
    expect(otherSpellings(american)).toEqual([british]);
  });

  it('has each mixture where a word differs in two places', () => {
    expect(otherSpellings('colourisation')).toContain('colorization');
  });

  it.each(['model', 'calling', 'size', 'four', 'blog', 'great', 'sense', 'parser', 'hourglass'])(
    '%s is written so everywhere',
    (word) => expect(otherSpellings(word)).toEqual([]),
  );
});

describe('a question in the other English', () => {
  const search = textSearchOf(
    docsOf([
      paperOf({ id: '2502.00001', title: 'Image Colorization by Modeling Behavior' }),
      paperOf({ id: '2502.00002', title: 'Modelling Fluids' }),
      paperOf({ id: '2502.00003', title: 'Denoising and Supervised Parameters' }),
    ]),
  );
  const found = (words: string) => search.search({ words, operators: [] });

  it.each([
    ['image colourisation', ['2502.00001']],
    ['modelling behaviour', ['2502.00001']],
    ['modelling', ['2502.00002', '2502.00001']],
    ['modeling', ['2502.00001', '2502.00002']],
    ['denoising', ['2502.00003']],
    ['supervised parameters', ['2502.00003']],
  ])('%s', (words, ids) => {
    expect(new Set(found(words).ids)).toEqual(new Set(ids));
    expect(found(words).corrected).toBeNull();
  });

  it('puts the title as it is written first', () => {
    expect(found('modelling').ids[0]).toBe('2502.00002');
  });
});
