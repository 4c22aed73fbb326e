import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctTypos } from '../../../../src/search/correction/typos';
import { contextOf, papersMatching, queryOf } from './archive';

const context = contextOf(
  '강화 학습을 쓴다',
  'diffusion model',
  'jailbreak of a transformer',
  'DeepSeek deepseekvl omini',
);
const correct = (text: string) => correctTypos(queryOf(text, context), context);

describe('correctTypos', () => {
  it.each([
    ['강화 햑습', '강화 학습', '글쇠 하나'],
    ['jailbrek', 'jailbreak', '빠진 글자 하나'],
    ['difussion', 'diffusion', '잘못 겹친 글자'],
    ['difusion modle', 'diffusion model', '낱말마다 하나'],
    ['DeepSeek-V3', 'deepseek', '없는 판의 이름은 그 이름으로'],
  ])('%s → %s: %s', (typed, text) => {
    expect(correct(typed)?.text).toBe(text);
  });

  it.each([
    ['diffusion', '있는 말'],
    ['dfuson', '두 글자가 빠졌다'],
    ['MODLE', '모두 큰 글자인 말은 이름이다'],
    ['o4-mini', '숫자는 틀린 글자가 아니다'],
    ['트랜스포머스터디', '소리는 보지 않는다'],
  ])('%s → null: %s', (typed) => {
    expect(correct(typed)).toBeNull();
  });

  it('finds the papers of the corrected text', () => {
    expect(papersMatching(correct('difusion modle')?.clauses ?? [], context)).toEqual([1]);
  });

  it('mends every single typo in a long word', () => {
    const word = 'transformer';
    // Without its last letter the word is a prefix, and known.
    const typo = fc
      .tuple(fc.nat(word.length - 2), fc.constantFrom(...'qzj'), fc.nat(2))
      .map(([at, letter, kind]) => {
        const inserted = kind === 2 ? '' : letter;
        return word.slice(0, at) + inserted + word.slice(kind === 0 ? at : at + 1);
      });
    fc.assert(
      fc.property(typo, (typed) => {
        expect(correct(typed)?.text).toBe(word);
      }),
    );
  });
});
