import { describe, expect, it } from 'vitest';
import {
  isKnown,
  planText,
  warmCorrection,
} from '../../../../src/search/correction/correctionContext';
import { finish } from '../../../../src/steps';
import { contextOf, papersMatching, queryOf } from './archive';

const TEXTS = ['강화 학습을 쓴다', 'The diffusion model generates'];

describe('warmCorrection', () => {
  it('builds the same indexes that the first correction builds', () => {
    const [warm, cold] = [contextOf(...TEXTS), contextOf(...TEXTS)];
    finish(warmCorrection(warm));
    const lookUp = ({ keystrokes, phonetics }: typeof warm) => [
      keystrokes.withinOneEdit('difusionn', 'latin'),
      phonetics.soundingLike('디퓨전'),
    ];
    expect(lookUp(warm)).toEqual([['diffusion'], ['diffusion']]);
    expect(lookUp(cold)).toEqual(lookUp(warm));
  });

  it('works in steps, an entry each', () => {
    const steps = [...warmCorrection(contextOf(...TEXTS))];
    expect(steps.length).toBeGreaterThan(10);
  });
});

describe('isKnown', () => {
  const context = contextOf(...TEXTS);

  it.each([
    ['학습', true, 'the archive has it'],
    ['학습을', true, 'with a particle'],
    ['확산', true, 'a synonym of a word that the archive has'],
    ['the', true, 'a filler need not match'],
    ['뷁쉙', false, 'neither archive nor glossary'],
  ])('of %s is %s: %s', (word, expected) => {
    const [token] = queryOf(word, context).tokens;
    expect(token && isKnown(token, context)).toBe(expected);
  });
});

describe('planText', () => {
  const context = contextOf(...TEXTS);

  it('matches papers with all words of the text', () => {
    expect(papersMatching(planText('강화 학습', context), context)).toEqual([0]);
  });

  it('does not read the last word as a prefix', () => {
    const [clause] = planText('model', context);
    expect(clause?.alternatives.map(({ kind }) => kind)).not.toContain('prefix');
  });
});
