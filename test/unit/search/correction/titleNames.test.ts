import { describe, expect, it } from 'vitest';
import { contextOfTitles } from './archive';

const { titleNames } = contextOfTitles(
  'MJ-Bench: Is Your Reward Model a Judge',
  'Model 2: a study of Fine-Tuning',
  'LoRA Land: 310 models',
  'Gen4Gen: pipelines',
  'SDXS: One-Step Diffusion',
  'An Empirical Study of LLaMA3 and Qwen2.5-Coder',
  'CRM: a reconstruction model',
);

describe('TitleNames', () => {
  it.each([
    ['엠제이벤치', 'MJ-Bench', 'letters and a word'],
    ['로라랜드', 'LoRA Land', 'words'],
    ['젠포젠', 'Gen4Gen', 'a digit in English'],
    ['젠사젠', 'Gen4Gen', 'or in Korean'],
    ['에스디엑스에스', 'SDXS', 'letters alone'],
    ['라마쓰리', 'LLaMA3', 'a name in the middle of a title'],
    ['라마스리', 'LLaMA3', 'another spelling of three'],
    ['큐웬투쩜오코더', 'Qwen2.5-Coder', 'a point'],
  ])('%s sounds like %s: %s', (words, name) => {
    expect(titleNames.soundingLike(words)).toBe(name);
  });

  it.each([
    ['사람', 'has the consonants of 씨알엠, but no letters by their names'],
    ['모델이', 'ends with a particle, not with 2'],
    ['파인튜닝', 'a term before no colon'],
    ['엠제이', 'a part of a name'],
    ['가', 'no consonants'],
    ['', 'nothing'],
  ])('%s sounds like none: %s', (words) => {
    expect(titleNames.soundingLike(words)).toBeNull();
  });

  it('takes a name that is farther only where that is allowed', () => {
    expect(titleNames.soundingLike('엠쩨이벤취')).toBeNull();
    expect(titleNames.soundingLike('엠제이벤취', 0.01)).toBeNull();
  });
});
