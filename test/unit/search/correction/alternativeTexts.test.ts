import { describe, expect, it } from 'vitest';
import { alternativeTexts } from '../../../../src/search/correction/alternativeTexts';
import { contextOf, queryOf } from './archive';

const context = contextOf('modem', 'diffusion model', 'model', '확산');
const texts = (text: string) => alternativeTexts(queryOf(text, context).tokens, context);

describe('alternativeTexts', () => {
  it('offers the known words, then near terms for an unknown one, most papers first', () => {
    expect(texts('diffusion modeq')).toEqual(['diffusion', 'diffusion model', 'diffusion modem']);
  });

  it('replaces one unknown word at a time', () => {
    expect(texts('diffusoin modeq')).toEqual([
      'diffusion modeq',
      'diffusoin model',
      'diffusoin modem',
    ]);
  });

  it.each([
    ['diffusion model', 'all words are known'],
    ['뷁쉙', 'no term is near, no word known'],
    ['', 'no words'],
  ])('offers nothing for %j: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('offers nothing where more than two words are unknown', () => {
    expect(texts('diffusion modeq modeq')).not.toEqual([]);
    expect(texts('diffusion modeq modeq modeq')).toEqual([]);
  });

  it('offers twelve texts at most', () => {
    const near = contextOf(...Array.from('bcdefghijklmnop', (letter) => `mode${letter}`));
    expect(alternativeTexts(queryOf('modeq', near).tokens, near)).toHaveLength(12);
  });

  it('한글도 같다', () => {
    expect(texts('확산 뷁쉙')).toEqual(['확산']);
  });
});
